import Foundation
import Text
import Yams

/// Reads a settings file by the table of keys, and gathers everything that is wrong with it.
struct SettingsReader {
    private let file: String
    private let baseFolder: String
    private let environment: [String: String]
    private(set) var settings = GatewaySettings()
    private(set) var problems: [SettingsError.Problem] = []

    init(file: String, environment: [String: String]) {
        self.file = file
        baseFolder = (file as NSString).deletingLastPathComponent
        self.environment = environment
    }

    /// Reads the text of the file.
    mutating func read(_ text: String) {
        do {
            // A file of comments alone sets nothing.
            guard let root = try Yams.compose(yaml: text) else { return }
            if root.scalar?.string.isEmpty ?? false { return }
            read(root, at: [], name: "")
        } catch let error as YamlError {
            note(Self.line(of: error), "not YAML: \(Self.reason(of: error))")
        } catch {
            note(nil, "not YAML")
        }
        check()
    }

    private mutating func read(_ node: Node, at path: [String], name: String) {
        guard let mapping = node.mapping else {
            note(node.mark?.line, "\(path.joined(separator: ".")) holds keys of its own: \(Self.names(below: path))")
            return
        }
        for (keyNode, value) in mapping {
            read(keyNode, value, below: path, name: name)
        }
    }

    private mutating func read(_ keyNode: Node, _ value: Node, below path: [String], name: String) {
        guard let key = keyNode.scalar?.string else {
            note(keyNode.mark?.line, "a key is expected")
            return
        }
        let names = Self.names(below: path)
        let step = names.contains(key) ? key : names.contains("*") ? "*" : nil
        guard let step else {
            let nearest = NearestName.of(key, among: names).map { "; did you mean \($0)?" } ?? ""
            let place = path.isEmpty ? "" : " in \(path.joined(separator: "."))"
            note(keyNode.mark?.line, "there is no key \(key)\(place)\(nearest)")
            return
        }
        let next = path + [step]
        let chosen = step == "*" ? key : name
        if let found = SettingKeys.all.first(where: { $0.path == next }) {
            apply(found, value, name: chosen, line: keyNode.mark?.line)
        } else {
            read(value, at: next, name: chosen)
        }
    }

    private mutating func apply(_ key: SettingKey, _ node: Node, name: String, line: Int?) {
        let value = SettingValue(node: node, name: name, baseFolder: baseFolder, environment: environment)
        do throws(SettingMismatch) {
            try key.apply(value, &settings)
        } catch {
            let path = key.path.map { $0 == "*" ? name : $0 }.joined(separator: ".")
            note(line, "\(path): \(error.message)")
        }
    }

    /// What no single key can tell.
    private mutating func check() {
        if case .kafka(let brokers, _, _) = settings.bus, brokers.isEmpty {
            note(nil, "bus.brokers is needed where the bus is kafka")
        }
        for (feed, own) in settings.feeds.sorted(by: { $0.key < $1.key }) where own.sendsSnapshots {
            // Snapshots are compared in the order they came, which more than one partition gives up.
            guard own.partitions > 1 else { continue }
            note(nil, "feeds.\(feed).delivery: snapshot goes with one partition")
        }
    }

    private mutating func note(_ line: Int?, _ message: String) {
        problems.append(SettingsError.Problem(file: file, line: line, message: message))
    }

    /// The names that may stand below a path.
    private static func names(below path: [String]) -> [String] {
        var names: [String] = []
        for key in SettingKeys.all where key.path.count > path.count && key.path.starts(with: path) {
            let name = key.path[path.count]
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    private static func line(of error: YamlError) -> Int? {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }

    private static func reason(of error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
        case .duplicatedKeysInMapping: "a key stands there twice"
        default: "it cannot be read"
        }
    }
}
