"""What is kept: data types, IRIs, the store, named queries, views and checks of the graph."""
