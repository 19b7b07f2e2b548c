"""The same calls to a cluster, to moto and to guidegen: what each says of what would happen."""

import json
import os
import subprocess
from typing import Callable, NamedTuple

import boto3
from moto import mock_aws
from moto.ec2.utils import generate_instance_identity_document

from peers_documents import markdown

os.environ.update(
    AWS_ACCESS_KEY_ID="testing", AWS_SECRET_ACCESS_KEY="testing", AWS_DEFAULT_REGION="us-east-1"
)

FARGATE = dict(requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512")
SERVER = [dict(name="app", image="app:1", cpu=256, memory=512)]

PRELUDE = """
func web(_ version: Int) throws -> TaskDefinition {
  try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
    Container("app", image: "app:\\(version)")
  }
}
let server = try TaskDefinition(
  "server", containers: [Container("app", image: "app:1", cpu: .units(256), memory: .mebibytes(512))])
var cluster = try Cluster("shop")
"""


class Call(NamedTuple):
    what: str
    moto: Callable
    ours: str


class Moto:
    """A cluster with what the calls below need."""

    def __init__(self):
        self.ecs = boto3.client("ecs")
        self.ecs.create_cluster(clusterName="shop")

    def register(self, family="web", **settings):
        settings = {**FARGATE, "containerDefinitions": [dict(name="app", image="app:1", cpu=256)],
                    **settings}
        self.ecs.register_task_definition(family=family, **settings)
        return "registered"

    def server(self, **settings):
        settings = {"containerDefinitions": SERVER, **settings}
        self.ecs.register_task_definition(family="server", **settings)

    def service(self, **settings):
        settings = {"taskDefinition": "web", "desiredCount": 2, **settings}
        self.ecs.create_service(cluster="shop", serviceName="web", **settings)

    def described(self):
        return self.ecs.describe_services(cluster="shop", services=["web"])["services"][0]

    def counts(self):
        service = self.described()
        tasks = len(self.ecs.list_tasks(cluster="shop")["taskArns"])
        return (
            f"{service['runningCount']} of {service['desiredCount']} running,"
            f" {tasks} tasks, {len(service['events'])} events"
        )

    def instance(self):
        """A server that registers itself."""
        images = boto3.client("ec2").describe_images()["Images"]
        instance = boto3.resource("ec2").create_instances(
            ImageId=images[0]["ImageId"], MinCount=1, MaxCount=1, InstanceType="m5.large"
        )[0]
        self.ecs.register_container_instance(
            cluster="shop",
            instanceIdentityDocument=json.dumps(generate_instance_identity_document(instance)),
        )

    def run(self):
        answer = self.ecs.run_task(cluster="shop", taskDefinition="server", launchType="EC2")
        return f"{len(answer['tasks'])} tasks, failures {answer['failures']}"


def size(moto):
    return moto.register(cpu="512", memory="512")


def cycle(moto):
    loop = dict(name="app", image="app:1", dependsOn=[dict(containerName="app", condition="START")])
    return moto.register(containerDefinitions=[loop])


def starts(moto):
    moto.register()
    moto.service(launchType="FARGATE")
    return moto.counts()


def update(moto):
    starts(moto)
    moto.register(containerDefinitions=[dict(name="app", image="app:2", cpu=256)])
    moto.ecs.update_service(cluster="shop", service="web", taskDefinition="web")
    states = [deployment.get("rolloutState") for deployment in moto.described()["deployments"]]
    return f"deployments {states}, {moto.counts()}"


def daemon(moto):
    moto.register()
    moto.service(launchType="FARGATE", schedulingStrategy="DAEMON")
    return "created"


def nowhere(moto):
    moto.server()
    moto.service(taskDefinition="server")
    return moto.counts()


def too_large(moto):
    moto.instance()
    moto.server(containerDefinitions=[dict(name="app", image="app:1", cpu=9_999, memory=99_999)])
    return moto.run()


def other_processor(moto):
    moto.instance()
    moto.server(runtimePlatform=dict(cpuArchitecture="ARM64"))
    return moto.run()


def managed(moto):
    moto.server()
    moto.ecs.create_capacity_provider(
        name="servers",
        autoScalingGroupProvider=dict(
            autoScalingGroupArn="arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:x",
            managedScaling=dict(status="ENABLED", targetCapacity=100),
        ),
    )
    strategy = [dict(capacityProvider="servers", weight=1)]
    moto.service(taskDefinition="server", desiredCount=16, capacityProviderStrategy=strategy)
    arns = moto.ecs.list_container_instances(cluster="shop")["containerInstanceArns"]
    return f"{len(arns)} instances, {moto.counts()}"


def stopped(moto):
    moto.instance()
    moto.server()
    answer = moto.ecs.run_task(cluster="shop", taskDefinition="server", launchType="EC2")
    arn = answer["tasks"][0]["taskArn"]
    task = moto.ecs.stop_task(cluster="shop", task=arn, reason="done")["task"]
    return f"{task['lastStatus']} at once, stop code {task.get('stopCode')}"


def nothing(moto):
    return "no such call"


CALLS = [
    Call("register 0.5 vCPU with 0.5 GB for Fargate", size,
         'print(try TaskDefinition("web", cpu: .vCPU(0.5), memory: .gigabytes(0.5)) {\n'
         '  Container("app", image: "app:1")\n})'),
    Call("register a container that waits for itself", cycle,
         'print(try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {\n'
         '  Container("app", image: "app:1", dependsOn: [ContainerDependency("app", condition: .start)])\n})'),
    Call("a service of two tasks, after five minutes", starts,
         'try cluster.createService("web", task: web(1), desiredCount: 2)\n'
         'cluster.run(for: .minutes(5))\n'
         'print("\\(try cluster.service("web")), \\(cluster.tasks.count) tasks, \\(cluster.events.count) events")'),
    Call("a new version whose image is not there, with the circuit breaker", update,
         'let safe = try DeploymentConfiguration(circuitBreaker: CircuitBreaker(rollback: true))\n'
         'try cluster.createService("web", task: web(1), desiredCount: 2)\n'
         'cluster.run(for: .minutes(5))\ncluster.setBehavior(.cannotBePulled, of: "app:2")\n'
         'try cluster.updateService("web", task: web(2), deployment: safe)\n'
         'cluster.run(for: .minutes(10))\n'
         'print("\\(try cluster.service("web").deployments), \\(try cluster.service("web"))")'),
    Call("a daemon on Fargate", daemon,
         'try cluster.createService("web", task: web(1), settings: ECS.ServiceSettings(scheduling: .daemon))'),
    Call("a service for instances, of which there are none", nowhere,
         'try cluster.createService("web", task: server, desiredCount: 2)\n'
         'cluster.run(for: .minutes(5))\nprint(cluster.events.last!.message)'),
    Call("run a task larger than the instance", too_large,
         'try cluster.addInstances(.m5Large)\ncluster.run(for: .minutes(2))\n'
         'let large = try TaskDefinition("large", containers: [\n'
         '  Container("app", image: "app:1", cpu: .units(9_999), memory: .mebibytes(99_999))])\n'
         'print(try cluster.runTask(large))'),
    Call("run a task for ARM on an x86 instance", other_processor,
         'try cluster.addInstances(.m5Large)\ncluster.run(for: .minutes(2))\n'
         'let arm = try TaskDefinition("arm", runtimePlatform: .linuxARM, containers: server.containers)\n'
         'print(try cluster.runTask(arm))'),
    Call("16 tasks on a group with managed scaling, after ten minutes", managed,
         'try cluster.createCapacityProvider("servers", instances: .m5Large, scaling: ManagedScaling())\n'
         'let servers = try CapacityStrategy([CapacityStrategy.Item("servers", weight: 1)])\n'
         'try cluster.createService(\n'
         '  "web", task: server, desiredCount: 16, settings: ECS.ServiceSettings(launch: .providers(servers)))\n'
         'cluster.run(for: .minutes(10))\n'
         'print("\\(cluster.instances.count) instances, \\(try cluster.service("web"))")'),
    Call("stop a task that ignores SIGTERM", stopped,
         'cluster.setBehavior(.ignoresSIGTERM, of: "app:1")\nlet id = try cluster.runTask(web(1))[0]\n'
         'cluster.run(for: .minutes(2))\ntry cluster.stopTask(id)\ncluster.run(for: .minutes(2))\n'
         'let task = try cluster.task(id)\nlet app = task.containers[0]\n'
         'print("SIGTERM \\(app.sigtermAt!), SIGKILL \\(app.sigkillAt!), STOPPED \\(task.stoppedAt!), stop code \\(task.stopCode!)")'),
    Call("Fargate Spot takes a task back", nothing,
         'let spot = try CapacityStrategy([CapacityStrategy.Item(.fargateSpot, weight: 1)])\n'
         'let id = try cluster.runTask(web(1), launch: .providers(spot))[0]\n'
         'cluster.run(for: .minutes(2))\ntry cluster.interruptTask(id)\ncluster.run(for: .minutes(2))\n'
         'print(try cluster.task(id))'),
    Call("what two tasks cost for a month of 730 hours", nothing,
         'print(try Service("web", task: web(1), desiredCount: 2).cost(for: .hours(730), prices: prices).total)'),
]


def table(guidegen):
    rows = [[call.what, by_moto(call), by_guidegen(guidegen, call)] for call in CALLS]
    return markdown(["Call", "moto", "guidegen"], rows)


def by_moto(call):
    with mock_aws():
        try:
            return call.moto(Moto())
        except Exception as error:  # whatever it raises is its answer
            return f"{type(error).__name__}: {error}".splitlines()[0]


def by_guidegen(guidegen, call):
    run = subprocess.run(
        [guidegen, "run", "-"], input=PRELUDE + call.ours, capture_output=True, text=True
    )
    if run.returncode == 0:
        return run.stdout.strip()
    lines = [line for line in (run.stdout + run.stderr).splitlines() if " error: " in line]
    return "refused: " + lines[0].split(" error: ")[1]
