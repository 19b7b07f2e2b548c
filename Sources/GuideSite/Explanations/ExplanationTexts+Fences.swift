extension Explanation {
  /// About the words of fences.
  static let fenceTexts = #"""
    ## fence.unclosed
    A fence was opened and never closed. It would swallow the rest of the page.
    ~~~chapter
    ```swift run
    print(1)
    ~~~
    End it with a line of as many backticks, or more.
    ~~~cure
    ```swift run show=code
    print(1)
    ```
    ~~~

    ## fence.empty
    A fence says that it holds a document, and there is none in it.
    ~~~chapter
    ```yaml cost-scenario id=staging
    # to come
    ```
    ~~~
    Write the document, or take the fence away.

    ## fence.word.unknown
    A word behind the language of a fence means nothing. It may be misspelt, or another tool's.
    ~~~chapter
    ```swift run hidden
    let a = 1
    ```
    ~~~
    Take the word that is suggested.
    ~~~cure
    ```swift run setup
    let a = 1
    ```
    ~~~

    ## fence.word.unavailable
    The word is known and does nothing yet in this version.
    ~~~chapter
    ```swift run explore
    let a = 1
    ```
    ~~~
    Leave it out for now.
    ~~~cure
    ```swift run
    let a = 1
    ```
    ~~~

    ## fence.word.repeated
    A word stands twice in one fence.
    ~~~chapter
    ```swift run run
    let a = 1
    ```
    ~~~
    Keep one of them.
    ~~~cure
    ```swift run
    let a = 1
    ```
    ~~~

    ## fence.word.conflict
    Two words of a fence contradict each other.
    ~~~chapter
    ```swift run check
    let a = 1
    ```
    ~~~
    Keep one of them.
    ~~~cure
    ```swift check
    let a = 1
    ```
    ~~~

    ## fence.word.run
    A word speaks of running, and the fence is shown and never run.
    ~~~chapter
    ```swift setup
    let a = 1
    ```
    ~~~
    Begin the fence with 'swift run'.
    ~~~cure
    ```swift run setup
    let a = 1
    ```
    ~~~

    ## fence.word.comma
    The words of a fence are separated by commas, so that every other tool takes them for one language.
    ~~~chapter
    ```swift,run
    let a = 1
    ```
    ~~~
    Separate them by blanks: 'swift run'.
    ~~~cure
    ```swift run
    let a = 1
    ```
    ~~~

    ## fence.value.missing
    A word needs a value, or a task definition a name that examples can use.
    ~~~chapter
    ```swift run id
    let a = 1
    ```
    ~~~
    Write the value directly behind '=', as in 'id=web'.
    ~~~cure
    ```swift run id=web
    let a = 1
    ```
    ~~~

    ## fence.value.unexpected
    A word that takes no value has one.
    ~~~chapter
    ```swift run fold=yes
    let a = 1
    ```
    ~~~
    Write the word alone.
    ~~~cure
    ```swift run fold
    let a = 1
    ```
    ~~~

    ## fence.value.quote
    A value begins with a quote and does not end with one.
    ~~~chapter
    ```swift run title="One
    let a = 1
    ```
    ~~~
    Close the quote; a value cannot hold a quote itself.
    ~~~cure
    ```swift run title="One"
    let a = 1
    ```
    ~~~

    ## fence.value.id
    An id is a name: letters, digits, and for values that Swift uses, no word of Swift's own.
    ~~~chapter
    ```swift run id=1%
    let a = 1
    ```
    ~~~
    Begin it with a letter, then letters, digits, '-' or '_'.
    ~~~cure
    ```swift run id=one
    let a = 1
    ```
    ~~~

    ## fence.value.fails
    'fails' takes the code of a diagnostic.
    ~~~chapter
    ```swift run fails=Yes!
    let a = 1
    ```
    ~~~
    Run the example without 'fails': the report shows the code between brackets.
    ~~~cure
    ```swift run fails=example.name.unknown
    let a = b
    ```
    ~~~

    ## fence.value.show
    'show' takes code, result, both or none.
    ~~~chapter
    ```swift run show=all
    let a = 1
    ```
    ~~~
    'both' is what a fence does without 'show'.
    ~~~cure
    ```swift run show=both
    let a = 1
    ```
    ~~~

    ## fence.value.highlight
    'highlight' takes lines of the example, counted from 1.
    ~~~chapter
    ```swift run highlight=x
    let a = 1
    ```
    ~~~
    Write '3', '3-5' or '1,3-5'.
    ~~~cure
    ```swift run highlight=1
    let a = 1
    ```
    ~~~

    ## fence.include.file
    A fence includes a Swift file that is not there.
    ~~~chapter
    ```swift run include="nowhere.swift"
    ```
    ~~~
    Put the file beside the chapter, in content/, or mend the path.

    ## fence.include.snippet
    A fence includes a part of a Swift file, and the file has no part of that name.

    A part begins with a line '// snippet.NAME' and ends with '// snippet.end'.

    ## fence.include.body
    A fence includes a file and has code of its own. Only one of them can be the example.
    ~~~chapter
    ```swift run include="a.swift"
    let a = 1
    ```
    ~~~
    Leave the fence empty, or remove 'include'.
    ~~~cure
    ```swift run
    let a = 1
    ```
    ~~~

    ## example.id.duplicate
    Two examples of a page have one id.
    ~~~chapter
    ```swift run id=a
    let a = 1
    ```

    ```swift run id=a
    let b = 1
    ```
    ~~~
    Give one of them another id.
    ~~~cure
    ```swift run id=a
    let a = 1
    ```

    ```swift run id=b
    let b = 1
    ```
    ~~~
    """#
}
