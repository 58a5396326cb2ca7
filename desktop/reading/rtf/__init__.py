"""RTF files: tokens, groups, fonts run by run, flow."""
