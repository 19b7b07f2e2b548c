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

    ## example.compiler.*
    'guidegen check --swiftc' compiled an example with the Swift compiler of this machine and the library
    AWSModel, and it gave something else than here, or was refused.

    An example means what Swift says it means, so guidegen is wrong: write the example in another way, and
    report what was found. An order that Swift leaves open (of a dictionary, of a set) is the exception: sort.

    ## example.output.missing
    An example prints something, and the page does not say what.
    ~~~chapter
    ```swift run
    print(1 + 1)
    ```
    ~~~
    'guidegen check --update' writes it. 'show=code' says that a page needs no result.

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

    ## example.output.orphan
    An 'output' fence has no example before it.
    ~~~chapter
    ```output
    1
    ```
    ~~~
    Move it directly behind its example; for other text name another language, such as 'text'.

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

    ## example.value.lines
    A value in a sentence has one line. This one has several.
    ~~~chapter
    `{swift} "a\nb"`
    ~~~
    Show it with a 'swift run' fence of its own.

    ## example.value.empty
    There is no expression whose value the page could show.
    ~~~chapter
    `{swift}`
    ~~~
    Write one, as in '{swift} web.memory'.

    ## example.value.link
    A number that should be held to a value is no link for Markdown, so the page shows the brackets, and
    nothing is checked.
    ~~~chapter
    Together [5](value:2 + 3).
    ~~~
    An address ends at a blank: put an expression with blanks between '<' and '>', as in '[5](<value:2 + 3>)'.

    ## example.fails.not
    An example has to fail, and it does not. What the page says about a refusal is no longer true.
    ~~~chapter
    ```swift run fails=ecs.fargate.size
    print(1)
    ```
    ~~~
    Remove 'fails=…' if it is right that way.

    ## example.fails.code
    An example fails with another code than the page says.
    ~~~chapter
    ```swift run fails=ecs.fargate.size
    let a = b
    ```
    ~~~
    Mend the example, or name the code that it fails with.

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
    """#
}
