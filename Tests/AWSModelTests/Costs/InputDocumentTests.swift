import AWSModel
import Testing

/// Documents as Swift programs read them.
@Suite struct InputDocumentTests {
  /// 2 × 720 h × 0.0123425 = 17.7732.
  @Test func aScenario() throws {
    let scenario = try CostScenario(
      json: """
        {"requests": "2 million", "duration": "80 ms", "month": "720 h",
         "runs-on": {"fargate": {"cpu": 0.25, "memory": "0.5 GB", "tasks": 2}}}
        """, name: "shop")
    #expect(scenario.name == "shop")
    let bill = try scenario.idleBill(for: "fargate", prices: PriceBook())
    #expect(bill.total.exact == "$17.7732")
  }

  @Test func aComposeFile() throws {
    let task = try TaskDefinition(
      compose: #"{"services": {"web": {"image": "nginx:1.27"}}}"#, name: "shop")
    #expect(task.family == "shop")
    #expect(task.containers.map { $0.image } == ["nginx:1.27"])
  }

  @Test func aTemplateOfARegion() throws {
    let text = """
      {"Resources": {"T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
        "Cpu": "256", "Memory": "512", "RequiresCompatibilities": ["FARGATE"],
        "NetworkMode": "awsvpc", "ContainerDefinitions": [
          {"Name": "web", "Image": {"Fn::Sub": "nginx:${AWS::Region}"}}]}}}}
      """
    let template = try CloudFormationTemplate(json: text, region: .euWest1)
    #expect(try template.taskDefinition("T").containers[0].image == "nginx:eu-west-1")
  }

  @Test func theFirstMistakeIsThrown() throws {
    let codes = [
      refusal { () throws(ModelError) in _ = try CostScenario(json: "{", name: "x") },
      refusal { () throws(ModelError) in _ = try CostScenario(json: "[]", name: "x") },
      refusal { () throws(ModelError) in _ = try TaskDefinition(compose: "[]", name: "x") },
      refusal { () throws(ModelError) in
        _ = try CloudFormationTemplate(json: #"{"Resources": {}}"#)
      },
    ]
    #expect(codes == ["json.syntax", "input.type", "input.type", "cloudformation.resources"])
  }
}
