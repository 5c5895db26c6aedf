"""People's rights over what Makker knows of them."""
