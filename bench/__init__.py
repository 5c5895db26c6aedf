"""How fast Makker is: `python -m bench` measures and prints one JSON object on stdout."""
