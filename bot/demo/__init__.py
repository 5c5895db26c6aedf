"""The demo: simulated phones in the browser, a clock to move, and the ledger beside them."""
