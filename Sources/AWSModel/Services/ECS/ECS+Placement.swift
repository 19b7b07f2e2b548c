/// Which of the instances that have room gets a task.
public enum PlacementStrategy: Hashable, Sendable, CustomStringConvertible {
  /// What is packed as tightly as it goes.
  public enum Resource: String, Hashable, Sendable, CustomStringConvertible {
    case cpu, memory

    public var description: String { rawValue }
  }

  /// Where the least is left over.
  case binpack(Resource)
  /// Where the fewest tasks of the service are: `instanceId`, or `attribute:ecs.availability-zone`.
  case spread(String)
  case random

  public var description: String {
    switch self {
    case .binpack(let resource): "binpack(\(resource))"
    case .spread(let field): "spread(\(field))"
    case .random: "random"
    }
  }

  /// What a service does that asks for nothing: across zones, then across instances.
  public static let balanced: [PlacementStrategy] = [
    .spread("attribute:ecs.availability-zone"), .spread("instanceId"),
  ]
}

extension ECS {
  /// Picks instances: filter by room, then by constraints, then strategies in turn, then the first.
  enum Placement {
    /// The zones with the fewest tasks, in the order given.
    static func fewest(_ counts: [(zone: String, tasks: Int)]) -> [String] {
      let least = counts.map { $0.tasks }.min() ?? 0
      return counts.filter { $0.tasks == least }.map { $0.zone }
    }

    /// Narrows instances down by one strategy; `tasks` says how many each has of the service.
    static func narrow(
      _ candidates: [Int], by strategy: PlacementStrategy, instances: [ContainerInstance],
      tasks: [Int], generator: inout SeededGenerator
    ) -> [Int] {
      switch strategy {
      case .random:
        return [candidates[Int(generator.next(below: Int64(candidates.count)))]]
      case .binpack(let resource):
        return least(candidates) { index in
          resource == .cpu ? instances[index].remainingCPU : instances[index].remainingMemory
        }
      case .spread(let field):
        guard field != "instanceId", field != "host" else {
          return least(candidates) { Int64(tasks[$0]) }
        }
        return spread(candidates, over: attributeName(field), instances: instances, tasks: tasks)
      }
    }

    private static func spread(
      _ candidates: [Int], over name: String, instances: [ContainerInstance], tasks: [Int]
    ) -> [Int] {
      var counts: [String: Int64] = [:]
      for index in instances.indices where tasks[index] > 0 {
        counts[instances[index].attribute(name) ?? "", default: 0] += Int64(tasks[index])
      }
      return least(candidates) { counts[instances[$0].attribute(name) ?? ""] ?? 0 }
    }

    static func attributeName(_ field: String) -> String {
      let prefix = "attribute:"
      return field.hasPrefix(prefix) ? String(field.dropFirst(prefix.utf8.count)) : field
    }

    private static func least(_ candidates: [Int], _ measure: (Int) -> Int64) -> [Int] {
      var (best, chosen): (Int64, [Int]) = (.max, [])
      for index in candidates {
        let value = measure(index)
        if value < best {
          (best, chosen) = (value, [index])
        } else if value == best {
          chosen.append(index)
        }
      }
      return chosen
    }
  }
}
