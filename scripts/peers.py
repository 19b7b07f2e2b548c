#!/usr/bin/env python3
"""The model beside its peers, for docs/PEERS.md: scripts/peers.py GUIDEGEN [--write]

Task definitions go through guidegen, botocore's validator and cfn-lint; calls to a cluster go to
guidegen and to moto. Prints the tables; with --write they replace those in docs/PEERS.md. The peers
come from PyPI into a folder of their own; nothing is sent to AWS.
"""

import os
import pathlib
import subprocess
import sys
import venv

ROOT = pathlib.Path(__file__).resolve().parent.parent
DOCUMENTS = ROOT / "Tests" / "AWSModelTests" / "Vectors" / "taskdefs"
PAGE = ROOT / "docs" / "PEERS.md"
ENVIRONMENT = ROOT / ".venv-peers"
PEERS = ["cfn-lint==1.51.0", "botocore==1.43.11", "boto3==1.43.11", "moto[ecs,ec2]==5.2.1"]
START, END = "<!-- tables: scripts/peers.py --write -->\n", "<!-- end of tables -->\n"


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--write"]
    if len(arguments) != 1:
        sys.exit("usage: scripts/peers.py GUIDEGEN [--write]")
    guidegen = pathlib.Path(arguments[0]).resolve()
    if pathlib.Path(sys.prefix) != ENVIRONMENT:
        install()
        os.execv(python(), [python(), __file__, str(guidegen), *sys.argv[2:]])
    sys.path.insert(0, str(ROOT / "scripts"))
    import peers_calls
    import peers_documents

    tables = peers_documents.table(guidegen, DOCUMENTS) + "\n" + peers_calls.table(guidegen)
    tables += f"\nWith {', '.join(PEERS)}.\n"
    if "--write" in sys.argv:
        before, rest = PAGE.read_text().split(START)
        PAGE.write_text(before + START + "\n" + tables + "\n" + END + rest.split(END)[1])
    print(tables)


def python():
    return str(ENVIRONMENT / "bin" / "python")


def install():
    if not ENVIRONMENT.exists():
        venv.create(ENVIRONMENT, with_pip=True)
    pip = [python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *PEERS], check=True)


if __name__ == "__main__":
    main()
