"""`sotay`, and `python -m desktop`: the window without arguments, the command line with them."""

import sys


def main() -> None:
    """Start what the arguments ask for; the exit code goes to the system."""
    if len(sys.argv) == 1:
        from desktop.app import run

        sys.exit(run(sys.argv))
    from desktop.cli.commands import sotay

    sotay.main(prog_name="sotay")


if __name__ == "__main__":
    main()
