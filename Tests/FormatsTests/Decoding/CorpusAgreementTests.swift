import Formats
import Foundation
import Testing

/// Every file of the suites of all three formats, the way `setu records` and a translation go: framed, decoded and printed.
@Suite struct CorpusAgreementTests {
    private static let folders: [(name: String, format: InputFormat)] = [
        ("json-parsing", .json), ("json-parsing", .ndjson), ("xmlconf", .xml), ("xml-attacks", .xml),
        ("csv-spectrum/csvs", .csv),
    ]
    private static let isPresent = folders.allSatisfy { Corpus.folder($0.name) != nil }

    private func files(_ folder: URL) -> [URL] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return all?.compactMap { $0 as? URL }.filter { ["json", "xml", "csv"].contains($0.pathExtension) } ?? []
    }

    /// What is decoded is printed as one JSON text, and what is not fails alike; no cut of a file changes anything.
    @Test(.enabled(if: isPresent, "shared/corpora is not on this machine"), arguments: folders)
    func whatIsDecodedIsPrinted(name: String, format: InputFormat) throws {
        let inputs = [InputDescription(format: format)]
        let decoder = RecordDecoder(inputs: inputs, layout: RecordLayout(fields: [SourcePath(steps: [.child("a")])]))
        var printer = RecordPrinter(inputs: inputs)
        var batch = RecordBatch()
        var records = 0
        for file in files(try #require(Corpus.folder(name))) {
            let bytes = [UInt8](try Data(contentsOf: file))
            guard let framed = try? FramedText(bytes, inputs: inputs) else { continue }
            #expect(try FramedText(bytes, inputs: inputs, pieces: [1000]).slices == framed.slices, "\(file.path)")
            for slice in framed.slices {
                decoder.decode(slice, into: &batch)
                let printed = printer.print(slice)
                #expect(printed.count == batch.records.count, "\(file.path)")
                records += printed.count
                for (line, record) in zip(printed, batch.records) {
                    switch line.json {
                    case .success(let json):
                        #expect(record.failure == nil, "\(file.path)")
                        #expect(throws: Never.self) { try JSONValue.parse(json) }
                    case .failure(let failure):
                        #expect(record.failure?.code == failure.code, "\(file.path)")
                        #expect(record.failure?.line == failure.line, "\(file.path)")
                    }
                }
            }
        }
        #expect(records > 3)
    }
}
