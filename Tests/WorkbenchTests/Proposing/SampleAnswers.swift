import Foundation
import Testing
import Workbench

/// A sample of `Samples/`, and what a table should say of each of its fields.
struct SampleAnswers: CustomTestStringConvertible {
    /// The folder's name.
    let name: String
    /// The country of its sender.
    let country: String
    /// The sample.
    let file: SampleFile
    /// The right answers, by the names of fields.
    let answers: [String: [String]]

    var testDescription: String { name }

    /// The samples, by name.
    static let all: [SampleAnswers] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Samples").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return names.sorted().compactMap { SampleAnswers(folder: "\(root)/\($0)", name: $0) }
    }()

    private init?(folder: String, name: String) {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard let file = files.sorted().first(where: { $0 != "answers.txt" }),
            let bytes = FileManager.default.contents(atPath: "\(folder)/\(file)"),
            let text = FileManager.default.contents(atPath: "\(folder)/answers.txt")
        else { return nil }
        self.name = name
        self.file = SampleFile(name: file, bytes: Array(bytes))
        var answers: [String: [String]] = [:]
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
            let sides = line.split(separator: "\t")
            guard sides.count == 2 else { continue }
            answers[String(sides[0])] = sides[1].components(separatedBy: " | ")
        }
        country = answers["(country)"]?.first ?? "us"
        self.answers = answers
    }

    /// The answers for a field; names of XML elements are compared without prefixes.
    func answers(for path: [String]) -> [String] {
        let local = path.map { step in step.lastIndex(of: ":").map { String(step[step.index(after: $0)...]) } ?? step }
        return answers[path.joined(separator: "/")] ?? answers[local.joined(separator: "/")] ?? []
    }
}
