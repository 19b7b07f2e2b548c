extension Explanation {
  /// About what the model refuses, as the services would.
  static let modelTexts = #"""
    ## ecs.fargate.size
    Fargate offers certain pairs of processor and memory, and this is none of them.
    ~~~chapter
    ```swift run
    let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(8), containers: [
      Container("web", image: "public.ecr.aws/nginx/nginx:1.27")
    ])
    ```
    ~~~
    Take one of the sizes that the message names.

    ## ecs.*
    A task definition or a service is not as ECS takes it: registering it would fail.
    ~~~chapter
    ```swift run
    let web = try TaskDefinition("no name!", cpu: .vCPU(0.25), memory: .gigabytes(0.5), containers: [
      Container("web", image: "public.ecr.aws/nginx/nginx:1.27")
    ])
    ```
    ~~~
    The message names the field, what it is, and what ECS expects. A refusal that a page is about is shown
    with 'fails=' and this code.

    ## ecr.*
    A registry would refuse this repository or image.
    ~~~chapter
    ```swift run
    let shop = try ECR.Repository("SHOP", account: "111122223333", region: .usEast1)
    ```
    ~~~
    The message says what ECR expects.

    ## fargate.*
    What a run of Fargate is to cost cannot be computed from this.

    The message says what was found and what is expected.

    ## lambda.*
    A function, or its use, is not as Lambda takes it.
    ~~~chapter
    ```swift run
    let function = try Lambda.Function(memory: .mebibytes(1), timeout: .seconds(3))
    ```
    ~~~
    The message names the limit.

    ## image.reference
    This is no reference to an image: a name, with a registry before it, a tag or a digest behind it.
    ~~~chapter
    ```swift run
    print(try ImageReference("nginx:"))
    ```
    ~~~
    Write it as in 'public.ecr.aws/nginx/nginx:1.27'.

    ## money.*
    An amount of money cannot be read or computed.

    The message says what was found. Amounts are exact, with up to twelve digits behind the point.

    ## json.*
    The text between the fences is not JSON, or too deeply nested.
    ~~~chapter
    ```json task-definition id=web
    {"family": }
    ```
    ~~~
    The place is where reading stopped: the mistake is there or directly before.

    ## pricebook.*
    There is no such price: not for this region, or nobody published it. A price is never guessed.
    ~~~guide
    title: T
    region: mars-1
    ~~~
    Choose a region of the message, or give the price with a price book of your own.

    ## scenario.*
    A load, or the places where it may run, cannot be compared.
    ~~~chapter
    ```swift run
    let load = try RequestLoad(requests: -1, duration: .milliseconds(80))
    ```
    ~~~
    The message says what was found and what is expected.

    ## input.*
    A document in a fence has an unknown key, lacks one, or holds a value that cannot be read.
    ~~~chapter
    ```yaml cost-scenario id=staging
    request: 2 million
    ```
    ~~~
    The place is the key or the value; the message names what is expected.

    ## compose.*
    A compose file cannot become one task, or says something that a task has nothing like.
    ~~~chapter
    ```yaml docker-compose id=shop
    services:
      web:
        build: .
    ```
    ~~~
    Name an image that was pushed. What is only left out is a warning, and can be switched off.

    ## cloudformation.*
    A template has no task definition or service, or a reference that the template alone cannot follow.
    ~~~chapter
    ```yaml cloudformation id=stack
    Resources:
      Table:
        Type: AWS::DynamoDB::Table
    ```
    ~~~
    Write what the reference stands for. What is only left out is a warning, and can be switched off.

    ## breakeven.*
    Two costs run beside each other without a clear crossing: mostly they are the same.

    Compare places that differ, or search a smaller range.

    ## packing.*
    A task does not fit the server that it is to be packed on.
    ~~~chapter
    ```swift run
    let packing = try Packing(of: Fargate.Task(cpu: .vCPU(4), memory: .gigabytes(8)), on: .t3Micro)
    ```
    ~~~
    Take a larger server, or a smaller task.

    ## savings-plan.*
    No Savings Plan has these terms.
    ~~~chapter
    ```swift run
    let plan = try SavingsPlan(hourlyCommitment: .cents(1), discountPercent: 100)
    ```
    ~~~
    Give what is paid each hour, and how many percent that is below the price on demand.

    ## quantity.*
    A usage is larger than can be counted.

    Use fewer or shorter runs.

    ## metric.*
    A series of measures has periods that are too short, or far too many of them.

    Take a longer period, or a shorter time.

    ## workload.*
    Measured rates of requests cannot be read.

    A line is a moment and the requests per second from then on, such as '08:30,12.5'.

    ## utilisation.*
    This is no share of a server.
    ~~~chapter
    ```swift run
    let use = Utilisation(of: .m5Large)
    let cost = try use.costOnFargate(cpu: 20_000, memory: 5_000, prices: prices)
    ```
    ~~~
    Shares are in hundredths of a percent: 5,000 is half of it.

    ## cluster.*
    A cluster cannot do this with one of its services, or what stands around them.

    The message says what was found and what is expected.

    ## time.*
    A span of time is negative, or longer than can be counted.

    The message says what is expected.
    """#
}
