import AWSModel
import ExampleEvaluator
import Figures

/// Everything that examples can name: the standard library and the model, by the same names as in Swift.
package enum ModelLibrary {
  /// The types of the model that examples can name: `Money`, `Lambda.Function`.
  package static var typeNames: [String] {
    (types.compactMap { $0.owner } + namespaces).map { $0.name }
  }

  static let shared = library(members)

  /// The model's types with their members, and its functions.
  static let members =
    types + [
      Library.Group(ECR.nominal, ECR.bindings),
      Library.Group(CloudWatch.nominal, CloudWatch.bindings),
    ] + CostLibrary.functions

  static func library(_ members: [Library.Group]) -> Library {
    Library(
      types: Nominal.language + types.map { $0.owner! } + namespaces,
      groups: StandardLibrary.groups + members + [Library.Group(nil, operators)])
  }

  private static let namespaces =
    [ECR.nominal, Fargate.nominal, Lambda.nominal] + ClusterLibrary.namespaces
    + CostLibrary.namespaces + ScalingLibrary.namespaces

  private static let types = mainTypes + registryTypes

  private static let mainTypes: [Library.Group] =
    [
      Library.Group(Money.nominal, Money.bindings), Library.Group(CPU.nominal, CPU.bindings),
      Library.Group(DataSize.nominal, DataSize.bindings),
      Library.Group(TimeSpan.nominal, TimeSpan.bindings),
      Library.Group(Bill.nominal, Bill.bindings),
      Library.Group(LineItem.nominal, LineItem.bindings),
      Library.Group(Quantity.nominal, []),
      Library.Group(Price.nominal, Price.bindings),
      Library.Group(Confidence.nominal, Confidence.bindings),
      Library.Group(PriceBook.nominal, PriceBook.bindings),
      Library.Group(Region.nominal, Region.bindings),
      Library.Group(ImageReference.nominal, ImageReference.bindings),
      Library.Group(ECR.Repository.nominal, ECR.Repository.bindings),
      Library.Group(CapacityProvider.nominal, CapacityProvider.bindings),
      Library.Group(CPUArchitecture.nominal, CPUArchitecture.bindings),
      Library.Group(OperatingSystem.nominal, OperatingSystem.bindings),
      Library.Group(RuntimePlatform.nominal, RuntimePlatform.bindings),
      Library.Group(Compatibility.nominal, Compatibility.bindings),
      Library.Group(NetworkMode.nominal, NetworkMode.bindings),
      Library.Group(Container.nominal, Container.bindings),
      Library.Group(PortMapping.nominal, PortMapping.bindings),
      Library.Group(TransportProtocol.nominal, TransportProtocol.bindings),
      Library.Group(LogConfiguration.nominal, LogConfiguration.bindings),
      Library.Group(LogDriver.nominal, LogDriver.bindings),
      Library.Group(HealthCheck.nominal, HealthCheck.bindings),
      Library.Group(ContainerDependency.nominal, ContainerDependency.bindings),
      Library.Group(ContainerCondition.nominal, ContainerCondition.bindings),
      Library.Group(TaskDefinition.nominal, TaskDefinition.bindings),
      Library.Group(TaskDefinitionRegistry.nominal, TaskDefinitionRegistry.bindings),
      Library.Group(Service.nominal, Service.bindings),
      Library.Group(TaskSize.nominal, TaskSize.bindings),
      Library.Group(Fargate.Task.nominal, Fargate.Task.bindings),
      Library.Group(Lambda.Function.nominal, Lambda.Function.bindings),
    ] + ClusterLibrary.types + ScalingLibrary.types + costTypes

  private static let costTypes =
    FigureLibrary.types + CostLibrary.types + LambdaLibrary.types + ScenarioLibrary.types

  private static let registryTypes =
    ECR.groups + ECR.LifecyclePolicy.groups + AssumptionEntries.groups + Volume.groups
    + Container.settingsGroups + Container.documentGroups + TaskDefinition.settingsGroups

  static let operators =
    Money.operators + DataSize.operators + TimeSpan.operators
    + SimulatedTime.operators + Bill.operators
    + Workload.operators
}
