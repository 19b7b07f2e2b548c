import GuideSite
import Synchronization

/// What is served at the moment, and who is told when it changes.
final class Stage: Sendable {
  struct Scene: Sendable {
    var site: LiveSite
    var problems = Problems.none
  }

  private struct State {
    var scene: Scene
    var listeners: [Int: Listener] = [:]
    var nextListener = 0
  }

  /// A page that is open in a browser.
  private struct Listener {
    let page: RequestPath
    let tell: AsyncStream<[UInt8]>.Continuation
    /// What it was told last; the same is not told twice.
    var told: String
  }

  /// More pages than anybody has open.
  private static let listenerLimit = 200

  private let state: Mutex<State>

  init(_ site: LiveSite) { state = Mutex(State(scene: Scene(site: site))) }

  var scene: Scene { state.withLock { $0.scene } }

  /// Shows something new, and tells every open page that is concerned.
  func show(_ scene: Scene) {
    let listeners = state.withLock { state in
      state.scene = scene
      return state.listeners
    }
    var texts: [RequestPath: String] = [:]
    for (id, listener) in listeners {
      let text = texts[listener.page] ?? PageState(listener.page, scene).json
      texts[listener.page] = text
      tell(text, to: id)
    }
  }

  private func tell(_ text: String, to id: Int) {
    state.withLock { state in
      guard let listener = state.listeners[id], listener.told != text else { return }
      state.listeners[id]?.told = text
      listener.tell.yield(Self.event(text))
    }
  }

  /// Gives what an open page is to be told, beginning with how things stand; nil when too many listen.
  func listen(_ page: RequestPath) -> AsyncStream<[UInt8]>? {
    let (stream, continuation) = AsyncStream<[UInt8]>.makeStream(
      bufferingPolicy: .bufferingNewest(8))
    let id = state.withLock { state -> Int? in
      guard state.listeners.count < Self.listenerLimit else { return nil }
      state.nextListener += 1
      state.listeners[state.nextListener] = Listener(page: page, tell: continuation, told: "")
      return state.nextListener
    }
    guard let id else { return nil }
    continuation.onTermination = { [weak self] _ in self?.forget(id) }
    continuation.yield(Array("retry: 500\n\n".utf8))
    tell(PageState(page, scene).json, to: id)
    return stream
  }

  private func forget(_ id: Int) { _ = state.withLock { $0.listeners.removeValue(forKey: id) } }

  /// A sign of life: writing it shows which pages were closed.
  func breathe() {
    let listeners = state.withLock { $0.listeners }
    for listener in listeners.values { listener.tell.yield(Array(": \n\n".utf8)) }
  }

  /// Ends every stream, so that no connection stays open.
  func close() {
    let listeners = state.withLock { $0.listeners }
    for listener in listeners.values { listener.tell.finish() }
  }

  private static func event(_ json: String) -> [UInt8] {
    Array("event: state\ndata: \(json)\n\n".utf8)
  }
}
