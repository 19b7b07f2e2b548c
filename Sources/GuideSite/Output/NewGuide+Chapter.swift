extension NewGuide {
  /// Teaches how examples are written; it is checked like any other chapter.
  static let chapter = #"""
    ---
    title: The first chapter
    description: How examples are written, what holds them, and what a page can do with them.
    ---

    A fence that begins with `swift run` is run when the guide is checked or built. What it prints is compared
    with the `output` fence behind it.

    ```swift run id=tasks title="Two tasks, a month"
    let tasks = 2
    let hours = 730
    print("\(tasks) tasks run \(tasks * hours) hours a month")
    ```

    ```output
    2 tasks run 1460 hours a month
    ```

    Change a number above and run `guidegen check`: it names the line that is wrong now. Then run
    `guidegen check --update`: it writes what the example prints. A new example needs no `output` fence of its
    own: `--update` writes that, too.

    ## One page, one session

    What an example declares, the examples below it on the page can use. The last expression of an example is
    shown, even without `print`.

    ```swift run
    tasks * 3
    ```

    ```output
    6
    ```

    `fresh` in the fence's first line begins from nothing, `session=b` shares a state of its own name, and
    `setup` runs an example that the page does not show.

    ## What things cost

    Examples know a model of AWS. Prices are those of the region in `guide.yml`.

    ```swift run id=web
    let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
      Container("app", image: "nginx:1.27")
    }
    let service = try Service("web", task: web, desiredCount: 2)
    let bill = try service.cost(for: .hours(730), prices: prices)
    bill.total
    ```

    ```output
    $18.02
    ```

    ## Numbers in the text

    An expression in the text is replaced by what it gives, and a number that you write yourself is held to one:

    ```markdown
    Three times as many would be `{swift} tasks * 3`; two cost [$18.02](value:bill.total) a month.
    ```

    Three times as many would be `{swift} tasks * 3`; two cost [$18.02](value:bill.total) a month. When the
    price changes, `guidegen check` says so, and `--update` writes the new one.

    `expect` states what has to be true, and shows the values of its parts when it is not:

    ```swift run show=code
    let budget = try Money("20")
    expect(bill.total < budget)
    ```

    ## What must fail

    To show a mistake, say which: the page shows what is wrong, and the check fails if it is ever right.

    ```swift run fails=ecs.fargate.size
    let large = try TaskDefinition("large", cpu: .vCPU(0.25), memory: .gigabytes(4)) {
      Container("app", image: "nginx:1.27")
    }
    ```

    `guidegen explain ecs.fargate.size` says what a code means, and `guidegen explain` lists them.

    ## Further words

    | In a fence's first line | means |
    | --- | --- |
    | `swift` alone | shown, never run |
    | `swift check` | checked, not run |
    | `show=code`, `result`, `both`, `none` | what the page shows |
    | `fold` | folded until the reader opens it |
    | `highlight=2-3` | these lines stand out |
    | `include="web.swift#part"` | the code is part of a file beside the chapter |

    """#
}
