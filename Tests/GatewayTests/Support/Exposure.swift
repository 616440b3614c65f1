import Contracts
import Foundation
import Gateway

/// Everything a gateway shows of what it was sent, less what is sealed and meant for somebody.
struct Exposure: Sendable {
    /// One place to look at.
    struct Place: Sendable {
        var name: String
        /// Who may look.
        var level: Sensitivity
        var bytes: [UInt8]

        func contains(_ text: String) -> Bool {
            let wanted = Array(text.utf8)
            return bytes.withUnsafeBytes { bytes in
                var rest = bytes[...]
                while let first = wanted.first, let start = rest.firstIndex(of: first) {
                    rest = bytes[start...]
                    if rest.starts(with: wanted) { return true }
                    rest = rest.dropFirst()
                }
                return false
            }
        }
    }

    private(set) var places: [Place] = []

    /// Adds every message of every topic; what is sealed has to keep its secret from everyone.
    mutating func addTopics(of running: RunningGateway) async throws {
        for topic in try await running.bus.topics() where !topic.rawValue.hasPrefix("cp.internal.") {
            let isSealed = topic.rawValue.hasPrefix("cp.raw.") || topic.rawValue.hasPrefix("cp.dead-letter.")
            var bytes: [UInt8] = []
            for message in try await running.messages(topic.rawValue) {
                bytes += message.key
                for header in message.headers { bytes += Array("\n\(header.name) ".utf8) + header.value }
                bytes += [0x0a] + (message.value ?? []) + [0x0a]
            }
            places.append(Place(name: topic.rawValue, level: isSealed ? .open : topic.sensitivity, bytes: bytes))
        }
    }

    /// Adds an answer over HTTP, which shows no value to anyone.
    mutating func add(_ answer: LoopbackClient.Answer, to question: String) {
        let headers = answer.headers.map { "\($0.key): \($0.value)\n" }.joined()
        places.append(Place(name: question, level: .open, bytes: Array(headers.utf8) + answer.body))
    }

    /// Adds what was logged.
    mutating func add(_ log: LogRecorder) {
        places.append(Place(name: "the log", level: .open, bytes: Array(log.text.utf8)))
    }

    /// Adds every file below a folder, and its name.
    mutating func addFiles(below folder: String) {
        let files = FileManager.default.enumerator(atPath: folder)
        while let file = files?.nextObject() as? String {
            let content = FileManager.default.contents(atPath: folder + "/" + file) ?? Data()
            places.append(Place(name: "the file \(file)", level: .open, bytes: Array(file.utf8) + [0x0a] + content))
        }
    }

    /// The places that hold a text, so that others need not be searched again.
    func narrowed(to text: String) -> Exposure {
        var narrowed = Exposure()
        narrowed.places = places.filter { $0.contains(text) }
        return narrowed
    }

    /// The names of the places below a level that hold a text.
    func places(with text: String, below level: Sensitivity) -> [String] {
        places.filter { $0.level < level && $0.contains(text) }.map(\.name)
    }
}
