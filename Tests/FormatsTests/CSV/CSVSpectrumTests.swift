import Formats
import Foundation
import Testing

/// csv-spectrum: dialect cases with the objects they mean.
@Suite struct CSVSpectrumTests {
    /// Cases whose expectation is wrong, and why.
    private static let waived = [
        "location_coordinates": "the expected object has another telephone number than the file, and is no list",
        "newlines_crlf": "the file's line ends were changed to LF, the expected ones are CR LF",
    ]

    @Test(.enabled(if: Corpus.folder("csv-spectrum") != nil, "shared/corpora/csv-spectrum is not on this machine"))
    func everyCaseIsReadAsExpected() throws {
        let folder = try #require(Corpus.folder("csv-spectrum"))
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: "csvs"),
            includingPropertiesForKeys: nil
        )
        #expect(files.count == 12)
        for file in files {
            let name = file.deletingPathExtension().lastPathComponent
            guard Self.waived[name] == nil else { continue }
            let framed = try FramedText(Array(Data(contentsOf: file)))
            var printer = RecordPrinter(inputs: [InputDescription(format: .csv)])
            let objects = try framed.slices.flatMap { slice in
                try printer.print(slice).map {
                    try JSONDecoder().decode([String: String].self, from: Data($0.json.get()))
                }
            }
            let expected = try Data(contentsOf: folder.appending(path: "json/\(name).json"))
            #expect(try objects == JSONDecoder().decode([[String: String]].self, from: expected), "\(name)")
        }
    }
}
