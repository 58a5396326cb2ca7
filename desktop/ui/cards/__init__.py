"""THE CLASSROOM: cards proposed, written and learned."""
