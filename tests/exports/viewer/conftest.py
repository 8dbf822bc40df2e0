"""One browser for all tests of the page, without a network; each test has a fresh page and leaves a clean one."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from policykg.exports.viewer import PageGraph

from .pages import Browser, written
from .sample import sample

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
DRIVER = shutil.which("chromedriver")
SWITCHES = (
    "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1400,900",
    "--force-prefers-reduced-motion", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
    "--no-sandbox",  # it cannot be set up inside most containers; the page is our own
)  # fmt: skip


@pytest.fixture(scope="session")
def driver() -> Iterator[Browser]:
    """Chromium without a window and without a way out."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    if not CHROMIUM or not DRIVER:
        pytest.skip("chromium or its driver is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    for switch in SWITCHES:
        options.add_argument(switch)
    started = webdriver.Chrome(options=options, service=webdriver.chrome.service.Service(DRIVER))
    started.set_script_timeout(20)
    yield started
    started.quit()


@pytest.fixture
def visit(driver: Browser) -> Iterator[Callable[[str], Browser]]:
    """Opens an address in the driver; after the test nothing may have gone wrong, run or left the machine."""
    driver.get("about:blank")  # a new page even where only the part behind # is new
    for kind in ("performance", "browser"):
        driver.get_log(kind)

    def visit(address: str) -> Browser:
        driver.get(address)
        return driver

    yield visit
    messages = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    sent = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    assert [url for url in sent if not url.startswith(("file:", "data:", "blob:", "about:"))] == []
    assert driver.get_log("browser") == []
    assert driver.execute_script("return window.hacked") is None


@pytest.fixture
def show(visit: Callable[[str], Browser], tmp_path: Path) -> Callable[..., Browser]:
    """Opens the page of a graph: `show(graph, focus=...)`."""

    def show(graph: PageGraph, behind: str = "", **options: Any) -> Browser:
        return visit(written(tmp_path, graph, **options).as_uri() + behind)

    return show


@pytest.fixture(scope="session")
def sample_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the sample, written once."""
    return written(tmp_path_factory.mktemp("sample"), sample())


@pytest.fixture
def browser(visit: Callable[[str], Browser], sample_page: Path) -> Browser:
    """The driver with the sample's page open."""
    return visit(sample_page.as_uri())


@pytest.fixture
def phone(browser: Browser) -> Iterator[Browser]:
    """The sample's page on a screen of 390 by 844."""
    size = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    browser.refresh()
    yield browser
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
