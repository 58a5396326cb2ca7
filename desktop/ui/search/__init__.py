"""THE FINDING ROOM: the line, the results, and the searches behind them."""
