import Foundation
import Yams

/// The value of one setting in the file, and what it may refer to.
struct SettingValue {
    /// What stands in the file.
    var node: Node
    /// The part of the key that the file's author chose: the feed's id.
    var name: String
    /// Where relative paths begin: the folder of the settings file.
    var baseFolder: String
    /// The variables `env:` refers to.
    var environment: [String: String]

    /// A text that is not empty.
    func text() throws(SettingMismatch) -> String {
        guard let text = node.scalar?.string, !text.isEmpty else { throw SettingMismatch("a text is expected") }
        return text
    }

    /// A whole number within bounds.
    func integer(_ range: ClosedRange<Int>) throws(SettingMismatch) -> Int {
        guard let text = node.scalar?.string, let value = Int(text.filter { $0 != "_" }), range.contains(value) else {
            throw SettingMismatch("a whole number from \(range.lowerBound) to \(range.upperBound) is expected")
        }
        return value
    }

    /// A number within bounds.
    func number(_ range: ClosedRange<Double>) throws(SettingMismatch) -> Double {
        guard let text = node.scalar?.string, let value = Double(text), range.contains(value) else {
            throw SettingMismatch("a number from \(range.lowerBound) to \(range.upperBound) is expected")
        }
        return value
    }

    /// Yes or no.
    func flag() throws(SettingMismatch) -> Bool { try word(["true", "false"]) == "true" }

    /// A path, made absolute.
    func path() throws(SettingMismatch) -> String {
        let text = try text()
        return absolute(text)
    }

    /// One of a few words.
    func word(_ words: [String]) throws(SettingMismatch) -> String {
        guard let text = node.scalar?.string, words.contains(text) else {
            throw SettingMismatch("one of \(words.joined(separator: ", ")) is expected")
        }
        return text
    }

    /// A list of texts.
    func texts() throws(SettingMismatch) -> [String] {
        guard let sequence = node.sequence, !sequence.isEmpty else {
            throw SettingMismatch("a list of texts is expected")
        }
        var texts: [String] = []
        for element in sequence {
            guard let text = element.scalar?.string, !text.isEmpty else {
                throw SettingMismatch("a list of texts is expected")
            }
            texts.append(text)
        }
        return texts
    }

    /// What `env:NAME` or `file:PATH` refers to; a secret never stands in the file itself.
    func secret() throws(SettingMismatch) -> String {
        guard let found = try reference(try text()) else {
            throw SettingMismatch("a secret is expected as env:NAME or file:PATH, never in the file itself")
        }
        return found
    }

    /// What a text refers to, or `nil` if it is no reference.
    func reference(_ text: String) throws(SettingMismatch) -> String? {
        if text.hasPrefix("env:") {
            let name = String(text.dropFirst(4))
            guard let value = environment[name], !value.isEmpty else {
                throw SettingMismatch("the environment has no variable \(name)")
            }
            return value
        }
        if text.hasPrefix("file:") {
            let path = absolute(String(text.dropFirst(5)))
            guard let content = try? String(contentsOfFile: path, encoding: .utf8) else {
                throw SettingMismatch("the file \(path) cannot be read")
            }
            let value = content.trimmingCharacters(in: .whitespacesAndNewlines)
            guard !value.isEmpty else { throw SettingMismatch("the file \(path) is empty") }
            return value
        }
        return nil
    }

    private func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : URL(fileURLWithPath: baseFolder).appendingPathComponent(path).path
    }
}
