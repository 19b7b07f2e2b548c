"""Task definitions: who accepts what, and who is right by the documented rules."""

import json
import pathlib
import subprocess
import tempfile

import botocore.session
from botocore.validate import ParamValidator
from cfnlint.api import lint_all

# Members are names of somebody's own, not of CloudFormation.
MAPS = {"dockerLabels", "driverOpts", "labels", "options"}


def table(guidegen, folder):
    """A row for each document: the verdict by the rules, then what each says."""
    documents = json.loads((folder / "index.json").read_text())["documents"]
    ours = by_guidegen(guidegen, [folder / document["file"] for document in documents])
    shape = (
        botocore.session.get_session().get_service_model("ecs")
        .operation_model("RegisterTaskDefinition").input_shape
    )
    rows, right = [], {"guidegen": 0, "botocore": 0, "cfn-lint": 0}
    for document, our in zip(documents, ours):
        text = json.loads((folder / document["file"]).read_text())
        verdicts = {
            "guidegen": our, "botocore": by_botocore(text, shape), "cfn-lint": by_cfnlint(text)
        }
        for name, refusals in verdicts.items():
            right[name] += (not refusals) == document["accepted"]
        rows.append([
            f"`{document['file']}`", "accepted" if document["accepted"] else "refused",
            *(cell(refusals, document["accepted"]) for refusals in verdicts.values()),
        ])
    total = [f"right, of {len(rows)}", "", *(str(count) for count in right.values())]
    return markdown(["Document", "by the rules", *right], [*rows, total])


def cell(refusals, accepted):
    """What was refused; a wrong verdict is in bold letters."""
    text = ", ".join(refusals) or "accepted"
    return text if (not refusals) == accepted else f"**{text}**"


def by_guidegen(guidegen, files):
    with tempfile.TemporaryDirectory() as folder:
        content = pathlib.Path(folder) / "content"
        content.mkdir()
        (content.parent / "guide.yml").write_text("title: Documents\n")
        for number, file in enumerate(files):
            fence = f"```json task-definition id=web\n{file.read_text().strip()}\n```\n"
            (content / f"{number:03}.md").write_text(f"---\ntitle: {file.stem}\n---\n\n{fence}")
        run = subprocess.run(
            [guidegen, "check", folder, "--format", "json"], capture_output=True, text=True
        )
        findings = json.loads(run.stdout)["findings"]
    return [
        sorted({
            f"`{finding['code']}`" for finding in findings
            if finding["range"]["file"].endswith(f"content/{number:03}.md")
        })
        for number in range(len(files))
    ]


def by_botocore(document, shape):
    report = ParamValidator().validate(document, shape)
    return ["parameter validation"] if report.has_errors() else []


def by_cfnlint(document):
    """Errors alone; E3042 wants `Essential` written out, which AWS does not."""
    template = {"Resources": {"Task": {
        "Type": "AWS::ECS::TaskDefinition", "Properties": renamed(document)
    }}}
    matches = lint_all(json.dumps(template))
    return sorted({
        match.rule.id for match in matches if match.rule.id[0] == "E" and match.rule.id != "E3042"
    })


def renamed(value):
    """The same in the spelling of CloudFormation."""
    if isinstance(value, list):
        return [renamed(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        name[0].upper() + name[1:]: item if name in MAPS else renamed(item)
        for name, item in value.items()
    }


def markdown(columns, rows):
    lines = [columns, ["---"] * len(columns), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
