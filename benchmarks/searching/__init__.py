"""What `benchmarks/search.py` measures with: a corpus, queries, our search and its peers."""
