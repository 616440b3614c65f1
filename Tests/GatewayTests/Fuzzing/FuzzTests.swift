import Adapters
import Contracts
import Formats
import Foundation
import Gateway
import NIOCore
import Testing
import Text

/// Mutated inputs for everything that reads what others wrote.
///
/// Nothing traps, whatever is refused names a place, framing
/// cut anywhere gives the same, and every record framed has its fate.
@Suite struct FuzzTests {
    @Test(arguments: FuzzCorpus.folders)
    func whateverAFeedBringsIsRefusedWithAPlaceOrTranslated(folder: AdapterFolder) async throws {
        let adapter = try #require(AdapterCatalog.load(folder).adapter)
        let name = adapter.description.id
        let translator = adapter.makeTranslator(keys: TranslationKeys(secret: [UInt8](repeating: 7, count: 32)))
        let kept = FuzzCorpus.kept(name)
        let seeds = FuzzCorpus.samples(of: folder) + kept
        try #require(!seeds.isEmpty)
        var run = FuzzRun(name)
        var translation = Translation()
        func check(_ input: [UInt8]) {
            var isGood = true
            let whole = FuzzFraming(input, adapter.description) { .max }
            if let error = whole.error {
                isGood = isGood && error.line >= 1 && (0...input.count).contains(error.byteOffset)
            }
            let cut = FuzzFraming(input, adapter.description) { run.mutator.number(1...64) }
            isGood = isGood && cut.error == whole.error && (cut.error != nil || cut.slices == whole.slices)
            for framed in whole.slices {
                let slice = Slice(feed: name, submission: "fuzz", receivedAt: 1_760_000_000_000, framed: framed)
                translator.translate(slice, into: &translation)
                isGood = isGood && FuzzFraming.isAccountedFor(framed, in: translation)
            }
            if !isGood {
                run.found(input)
                Issue.record("\(name): input \(run.inputs) broke a promise")
            }
        }
        for input in kept { check(input) }
        while let input = run.next(of: seeds) {
            check(input)
            // Gateways of other tests run on the same threads.
            await Task.yield()
        }
    }

    @Test func whateverSettingsSayIsReadOrNamed() async throws {
        var run = FuzzRun("gateway.yaml")
        let kept = FuzzCorpus.kept("gateway.yaml")
        let seeds = [Self.settings] + kept
        func check(_ input: [UInt8]) {
            do {
                let text = String(decoding: input, as: UTF8.self)
                _ = try GatewaySettings.read(text: text, file: "gateway.yaml", environment: ["KEY": "x"])
            } catch {
                if error.problems.isEmpty || error.problems.contains(where: { $0.message.isEmpty }) {
                    run.found(input)
                    Issue.record("gateway.yaml: input \(run.inputs) is refused without a reason")
                }
            }
        }
        for input in kept { check(input) }
        while let input = run.next(of: seeds) {
            check(input)
            // Gateways of other tests run on the same threads.
            await Task.yield()
        }
    }

    private static let settings = Array(
        """
        data: ./data
        bus: {kind: kafka, brokers: [a:9092], properties: {sasl.password: env:KEY, client.id: x}}
        http: {host: 127.0.0.1, port: 8787, publicAddress: "http://a", idleSeconds: 60}
        drop: {folder: drop, quietSeconds: 5}
        limits: {submissionBytes: 4_294_967_296, inflationRatio: 200, nesting: 64}
        feeds:
          in.trackchild: {key: env:KEY, class: emergency, partitions: 1, pauseAboveRejected: 0.5, delivery: snapshot}
        """.utf8
    )

    @Test func whateverIsCompressedIsExpandedOrRefused() async throws {
        try await RunningGateway.run { running in
            var run = FuzzRun("gzip")
            let kept = FuzzCorpus.kept("gzip")
            let rows = RowAdapter.csv((0..<20).map { "\($0),A,N,S,plain," })
            let one = try GzipFixture.compress(rows)
            let seeds = [one, one + one, Array(one.dropLast(3)), one + [0, 0, 0]] + kept
            while let input = run.next(of: seeds) {
                let body = AsyncStream { continuation in
                    var rest = input[...]
                    while !rest.isEmpty {
                        let piece = rest.prefix(run.mutator.number(1...300))
                        rest = rest.dropFirst(piece.count)
                        continuation.yield(ByteBuffer(bytes: piece))
                    }
                    continuation.finish()
                }
                do {
                    _ = try await running.gateway.receiver.receive(body, feed: "in.rows", isCompressed: true)
                } catch let error as SubmissionError {
                    if error.isRetriable || error.expectation.isEmpty {
                        run.found(input)
                        Issue.record("gzip: input \(run.inputs): \(error)")
                    }
                }
            }
        }
    }

    @Test func whateverTextIsInIsDecodedOrRefused() {
        var run = FuzzRun("charsets")
        let seeds =
            ["गीता की कहानी", "Nguyễn Thị Ế", "xhrk vkSj jke dh dgkuh", "\u{1F469}\u{200D}\u{1F467}", "a\u{301}\u{323}"]
            .map { Array($0.utf8) } + FuzzCorpus.kept("charsets")
        let decoders = [.utf8, .utf16LE, .utf16BE, .windows1252, .windows1258, .tcvn3, .viscii].compactMap {
            CharsetDecoder($0)
        }
        var output: [UInt8] = []
        while let input = run.next(of: seeds) {
            input.withUnsafeBytes { bytes in
                for decoder in decoders {
                    output.removeAll()
                    let place = decoder.decode(bytes, into: &output)
                    let isGood =
                        place.map { (0...bytes.count).contains($0) }
                        ?? (String(validating: output, as: UTF8.self) != nil)
                    if !isGood {
                        run.found(input)
                        Issue.record("charsets: input \(run.inputs)")
                    }
                }
                for font in LegacyFont.allCases {
                    _ = font.judge(bytes, isExpected: run.inputs.isMultiple(of: 2), into: &output)
                    let text = font.unicode(String(decoding: bytes, as: UTF8.self))
                    if String(validating: output, as: UTF8.self) == nil || text != NFC.normalized(text) {
                        run.found(input)
                        Issue.record("legacy fonts: input \(run.inputs)")
                    }
                }
            }
        }
    }
}
