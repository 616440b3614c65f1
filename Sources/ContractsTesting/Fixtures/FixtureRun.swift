public import Contracts
package import Formats

/// Takes deliveries through an adapter as the gateway does, without a bus, and gives what comes out as JSON: what
/// `setu adapter test` does, for the tests of an adapter in Swift.
///
/// Everything counts as received at ``receivedAt`` and is keyed with ``key``, so that the same delivery gives the same
/// output for ever.
public struct FixtureRun: Sendable {
    /// When every fixture counts as received: 2050-01-01T00:00:00.000Z, after all that samples of today tell of.
    public static let receivedAt: Int64 = 2_524_608_000_000
    /// The secret of every fixture's keys.
    public static let key = "fixture"
    /// What every fixture's submission is called.
    public static let submission = "fixture"
    /// How many subjects are compared at least.
    private static let subjects = 65_536

    /// The adapter.
    public let adapter: any Adapter
    private let keys = TranslationKeys(secret: Array(Self.key.utf8))

    /// Makes a run for one adapter.
    public init(adapter: any Adapter) {
        self.adapter = adapter
    }

    /// Translates a whole delivery.
    public func translate(_ bytes: [UInt8]) -> FixtureOutput {
        var output = FixtureOutput()
        let slices: [FramedSlice]
        do {
            slices = try Self.slices(of: bytes, for: adapter.description)
        } catch {
            output.rejections = [error.rejection]
            return output
        }
        let run = DryRun(adapter: adapter, keys: keys, receivedAt: Self.receivedAt, subjects: Self.subjects)
        run.begin(submission: Self.submission)
        for slice in slices {
            run.translate(slice)
            for view in Sensitivity.allCases {
                output.events[view, default: []] += events(of: run, in: view)
            }
            output.rejections += run.rejections(of: slice)
            output.translations.append(run.translation)
        }
        output.accounts = run.accounts
        return output
    }

    /// The slices of a whole delivery, as an adapter frames them.
    /// - Throws: `FramingError` where it is refused as a whole.
    package static func slices(
        of bytes: [UInt8],
        for adapter: AdapterDescription
    ) throws(FramingError) -> [FramedSlice] {
        var framer = RecordFramer(inputs: adapter.inputs, headerNames: adapter.headerNames)
        var slices: [FramedSlice] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        defer { chunk.deallocate() }
        chunk.copyBytes(from: bytes)
        try framer.consume(UnsafeRawBufferPointer(chunk), into: &slices)
        try framer.finish(into: &slices)
        return slices
    }

    private func events(of run: DryRun, in view: Sensitivity) -> [JSONValue] {
        let writer = ByteWriter(capacity: 4096)
        run.appendEvents(in: [view], to: writer) {}
        return writer.bytes.split(separator: UInt8(ascii: "\n")).map { line in
            // An event that is not JSON is shown as the text it is, and differs from any that is expected.
            let event = (try? JSONValue.parse(Array(line))) ?? .string(String(decoding: line, as: UTF8.self))
            return event.withoutFingerprint
        }
    }
}

extension JSONValue {
    /// An event with a fingerprint of zeros: every change of an adapter changes it, and fixtures outlive that.
    package var withoutFingerprint: JSONValue {
        replacing(["data", "provenance", "adapter", "fingerprint"], with: "0000000000000000")
    }

    private func replacing(_ path: ArraySlice<String>, with value: JSONValue) -> JSONValue {
        guard let name = path.first else { return value }
        guard case .object(let members) = self else { return self }
        return .object(
            members.map { member in
                guard member.name == name else { return member }
                return Member(name: name, value: member.value.replacing(path.dropFirst(), with: value))
            }
        )
    }
}
