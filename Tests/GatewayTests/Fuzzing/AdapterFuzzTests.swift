import Adapters
import Contracts
import Formats
import Foundation
import Testing

/// Mutated tables: whatever an adapter.yaml says is refused with a place, or translates samples with a fate for each record.
@Suite struct AdapterFuzzTests {
    /// A table that is changed, where its code lists are found and its samples are known.
    private final class Bench {
        let folder: AdapterFolder
        let samples: [[UInt8]]
        let table: [UInt8]
        private let copy = TestFolder()

        init?(_ folder: AdapterFolder) {
            self.folder = folder
            samples = Array(FuzzCorpus.samples(of: folder).sorted { $0.count < $1.count }.prefix(3))
            guard let table = FuzzCorpus.table(of: folder) else { return nil }
            self.table = table
            let (files, country) = (FileManager.default, URL(filePath: folder.path).deletingLastPathComponent().path)
            try? files.createDirectory(atPath: copy.path + "/xx/copy", withIntermediateDirectories: true)
            for (link, target) in [("/xx/copy/codes", folder.path + "/codes"), ("/xx/codes", country + "/codes")] {
                try? files.createSymbolicLink(atPath: copy.path + link, withDestinationPath: target)
            }
        }

        /// The adapter that a table makes in the place of this one's.
        func load(_ table: [UInt8]) -> AdapterCatalog.Entry {
            let folder = AdapterFolder(path: copy.path + "/xx/copy")
            try? Data(table).write(to: URL(filePath: folder.tablePath))
            return AdapterCatalog.load(folder)
        }
    }

    @Test func whateverATableSaysIsRefusedWithAPlaceOrTranslates() async throws {
        var run = FuzzRun("adapter.yaml")
        let benches = FuzzCorpus.folders.compactMap(Bench.init)
        let tables = benches.map(\.table)
        try #require(!benches.isEmpty)
        var translation = Translation()
        func check(_ input: [UInt8], on bench: Bench) {
            guard !isSound(input, on: bench, &translation) else { return }
            run.found(input)
            Issue.record("adapter.yaml: input \(run.inputs), of \(bench.folder.path), broke a promise")
        }
        for input in FuzzCorpus.kept("adapter.yaml") {
            for bench in benches { check(input, on: bench) }
        }
        while let bench = run.mutator.pick(benches), let input = run.next(of: [bench.table], with: tables) {
            check(input, on: bench)
            // Gateways of other tests run on the same threads.
            await Task.yield()
        }
    }

    private func isSound(_ input: [UInt8], on bench: Bench, _ translation: inout Translation) -> Bool {
        let entry = bench.load(input)
        guard entry.diagnostics.allSatisfy({ $0.location.line >= 1 && !$0.message.isEmpty }) else { return false }
        guard let adapter = entry.adapter else { return !entry.diagnostics.isEmpty }
        let translator = adapter.makeTranslator(keys: TranslationKeys(secret: [UInt8](repeating: 7, count: 32)))
        for sample in bench.samples {
            let framing = FuzzFraming(sample, adapter.description) { .max }
            if let error = framing.error, error.line < 1 { return false }
            for framed in framing.slices {
                let feed = adapter.description.id
                let slice = Slice(feed: feed, submission: "fuzz", receivedAt: 1_760_000_000_000, framed: framed)
                translator.translate(slice, into: &translation)
                guard FuzzFraming.isAccountedFor(framed, in: translation) else { return false }
            }
        }
        return true
    }
}
