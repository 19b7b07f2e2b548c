extension Explanation {
  /// About what pages promise of their examples.
  static let promiseTexts = #"""
    ## example.output.differs
    An example gives something else than the 'output' fence behind it says. Either the example or the
    page is wrong; which, only the author knows.
    ~~~chapter
    ```swift run
    print(1 + 1)
    ```

    ```output
    3
    ```
    ~~~
    Mend the example, or take over what it gives with 'guidegen check --update'.
    ~~~cure
    ```swift run
    print(1 + 1)
    ```

    ```output
    2
    ```
    ~~~

    ## example.compiler.prints
    'guidegen check --swiftc' compiled an example with the Swift compiler of this machine and the library
    AWSModel, and it gave something else than here.

    An order that Swift leaves open (of a dictionary, of a set) may be the reason: sort. Otherwise guidegen is
    wrong: write the example in another way, and report what was found.

    ## example.compiler.refuses
    An example that runs here is refused by the Swift compiler of this machine.

    An example means what Swift says it means, so guidegen is wrong: write the example as the compiler wants
    it, and report what was found.

    ## example.compiler.stops
    An example that runs here to its end stops on the way when the Swift compiler has compiled it.

    An example means what Swift says it means, so guidegen is wrong: write the example in another way, and
    report what was found.

    ## example.compiler.succeeds
    An example fails here, as its page says, and does not once the Swift compiler has compiled it.

    An example means what Swift says it means, so guidegen is wrong: write the example in another way, and
    report what was found.

    ## example.output.missing
    An example prints something, and the page does not say what.
    ~~~chapter
    ```swift run
    print(1 + 1)
    ```
    ~~~
    'guidegen check --update' writes it. 'show=code' says that a page needs no result.
    ~~~cure
    ```swift run
    print(1 + 1)
    ```

    ```output
    2
    ```
    ~~~

    ## example.output.unexpected
    An 'output' fence stands behind an example that has no result: it is only checked, or set-up, or must
    fail.
    ~~~chapter
    ```swift check
    print(1)
    ```

    ```output
    1
    ```
    ~~~
    Remove the 'output' fence, or let the example run.
    ~~~cure
    ```swift run
    print(1)
    ```

    ```output
    1
    ```
    ~~~

    ## example.output.orphan
    An 'output' fence has no example before it.
    ~~~chapter
    ```output
    1
    ```
    ~~~
    Move it directly behind its example; for other text name another language, such as 'text'.
    ~~~cure
    ```text
    1
    ```
    ~~~

    ## example.value.differs
    A sentence claims a value, and the value is another one.
    ~~~chapter
    ```swift run
    let cost = 2
    ```

    It costs [3](value:cost).
    ~~~
    'guidegen check --update' writes the new value. Read the sentence again: the words around it may have to
    change as well.
    ~~~cure
    ```swift run
    let cost = 2
    ```

    It costs [2](value:cost).
    ~~~

    ## example.value.lines
    A value in a sentence has one line. This one has several.
    ~~~chapter
    `{swift} "a\nb"`
    ~~~
    Show it with a 'swift run' fence of its own.
    ~~~cure
    ```swift run
    print("a\nb")
    ```

    ```output
    a
    b
    ```
    ~~~

    ## example.value.empty
    There is no expression whose value the page could show.
    ~~~chapter
    `{swift}`
    ~~~
    Write one, as in '{swift} web.memory'.
    ~~~cure
    `{swift} 1 + 1`
    ~~~

    ## example.value.link
    A number that should be held to a value is no link for Markdown, so the page shows the brackets, and
    nothing is checked.
    ~~~chapter
    Together [5](value:2 + 3).
    ~~~
    An address ends at a blank: put an expression with blanks between '<' and '>', as in '[5](<value:2 + 3>)'.
    ~~~cure
    Together [5](<value:2 + 3>).
    ~~~

    ## example.fails.not
    An example has to fail, and it does not. What the page says about a refusal is no longer true.
    ~~~chapter
    ```swift run fails=ecs.fargate.size
    print(1)
    ```
    ~~~
    Remove 'fails=…' if it is right that way.
    ~~~cure
    ```swift run show=code
    print(1)
    ```
    ~~~

    ## example.fails.code
    An example fails with another code than the page says.
    ~~~chapter
    ```swift run fails=ecs.fargate.size
    let a = b
    ```
    ~~~
    Mend the example, or name the code that it fails with.
    ~~~cure
    ```swift run fails=example.name.unknown
    let a = b
    ```
    ~~~

    ## example.number.unheld
    'guidegen check --mutate' changed a number of an example, ran the page again, and every promise was
    still kept: the page would not notice if that number were wrong.

    Print or 'expect' something that depends on it, or leave it out. Some numbers are only there to be
    large enough.

    ## example.expectation
    A condition that 'expect' states is false.
    ~~~chapter
    ```swift run
    expect(1 + 1 == 3)
    ```
    ~~~
    The report shows the values of its parts. Mend the condition, or what it is about.
    ~~~cure
    ```swift run
    expect(1 + 1 == 2)
    ```
    ~~~

    """#
}
