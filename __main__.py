"""`python -m policykg`: the command line."""

from .exports.cli.app import main

if __name__ == "__main__":
    main()
