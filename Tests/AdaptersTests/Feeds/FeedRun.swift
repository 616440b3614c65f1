import Adapters
import Contracts
import Formats

/// Takes a delivery through an adapter, framing, slices and plan, as the gateway does, and gives what comes out as JSON.
struct FeedRun {
    /// What came out.
    struct Output {
        /// The events in each view (CloudEvents structured mode), with a fingerprint that no change of a table changes.
        var events: [Sensitivity: [JSONValue]] = [:]
        /// The rejections; a delivery refused as a whole has one, with `refused: true`.
        var rejections: [JSONValue] = []
        /// What became of each record.
        var fates: [RecordOutcome.Fate] = []
        /// The translations of the slices.
        var translations: [Translation] = []

        /// The whole events.
        var whole: [JSONValue] { events[.secret] ?? [] }
    }

    /// When every delivery counts as received: 2025-07-15T03:40:00.000Z.
    private static let receivedAt: Int64 = 1_752_550_800_000
    private static let views: [Sensitivity] = [.open, .restricted, .secret]

    let adapter: MappedAdapter
    private let keys = TranslationKeys(secret: Array("fixture".utf8))

    init(_ adapter: MappedAdapter) {
        self.adapter = adapter
    }

    /// Translates a whole delivery.
    func translate(_ bytes: [UInt8]) throws -> Output {
        let description = adapter.description
        let slices: [FramedSlice]
        do {
            slices = try frame(bytes)
        } catch {
            return Output(rejections: [Self.line(error)])
        }
        var output = Output()
        let translator = adapter.makeTranslator(keys: keys)
        for framed in slices {
            var translation = Translation()
            let slice = Slice(
                feed: description.id,
                submission: "fixture",
                receivedAt: Self.receivedAt,
                framed: framed
            )
            translator.translate(slice, into: &translation)
            try append(translation, of: framed, to: &output)
        }
        return output
    }

    private func frame(_ bytes: [UInt8]) throws(FramingError) -> [FramedSlice] {
        let description = adapter.description
        var framer = RecordFramer(inputs: description.inputs, headerNames: description.headerNames)
        var slices: [FramedSlice] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        defer { chunk.deallocate() }
        chunk.copyBytes(from: bytes)
        try framer.consume(UnsafeRawBufferPointer(chunk), into: &slices)
        try framer.finish(into: &slices)
        return slices
    }

    private func append(_ translation: Translation, of slice: FramedSlice, to output: inout Output) throws {
        let assembler = EventAssembler(adapter: adapter.description, keys: keys)
        for event in translation.events {
            for view in Self.views {
                let writer = ByteWriter(capacity: 4096)
                translation.bytes.withUnsafeBufferPointer { bytes in
                    translation.segments.withUnsafeBufferPointer { segments in
                        assembler.appendStructured(
                            event,
                            sequence: event.version ?? 1,
                            view: view,
                            bytes: bytes,
                            segments: segments,
                            to: writer
                        )
                    }
                }
                output.events[view, default: []].append(try settled(Array(writer.bytes)))
            }
        }
        for (index, outcome) in translation.outcomes.enumerated() {
            output.fates.append(outcome.fate)
            for rejection in translation.rejections[outcome.rejections] {
                output.rejections.append(Self.line(rejection, outcome, index: index, of: slice))
            }
        }
        output.translations.append(translation)
    }

    private static func line(_ refusal: FramingError) -> JSONValue {
        [
            "refused": true, "line": .number(String(refusal.line)), "byteOffset": .number(String(refusal.byteOffset)),
            "code": .string(refusal.code.rawValue), "expectation": .string(refusal.expectation),
        ]
    }

    /// A rejection as the command line writes it.
    private static func line(
        _ rejection: Rejection,
        _ outcome: RecordOutcome,
        index: Int,
        of slice: FramedSlice
    ) -> JSONValue {
        var line: [JSONValue.Member] = [
            .init(name: "submission", value: "fixture"),
            .init(name: "record", value: .number(String(slice.firstRecord + index))),
            .init(name: "line", value: .number(String(outcome.span.line))),
            .init(name: "byteOffset", value: .number(String(slice.byteOffset + Int(outcome.span.offset)))),
            .init(name: "code", value: .string(rejection.code)),
        ]
        if let field = rejection.sourceField { line.append(.init(name: "sourceField", value: .string(field))) }
        if let field = rejection.canonicalField { line.append(.init(name: "canonicalField", value: .string(field))) }
        line.append(.init(name: "expectation", value: .string(rejection.expectation)))
        if outcome.fate == .partial { line.append(.init(name: "partial", value: true)) }
        return .object(line)
    }

    /// Every change of a table changes the fingerprint, and fixtures must outlive it.
    private func settled(_ event: [UInt8]) throws -> JSONValue {
        let text = String(decoding: event, as: UTF8.self)
        let settled = text.replacing(adapter.description.fingerprint, with: "0000000000000000")
        return try JSONValue.parse(Array(settled.utf8))
    }
}
