import Adapters
import Contracts
import Formats
import Gateway

/// A gateway's originals, read beside it: its data folder, its bus, its adapters.
struct OriginalsSource {
    private let stored: StoredData
    private let adapters: AdapterOptions

    private var settings: GatewaySettings { stored.settings }

    /// Finds the data folder: as `--data` names it, else as settings do.
    /// - Throws: ``CommandFailure``.
    init(settings options: SettingsOptions, gateway: GatewayOptions, adapters: AdapterOptions) throws {
        stored = try StoredData(settings: options, data: gateway.data)
        self.adapters = adapters
    }

    /// The adapter of a folder, which has to be one of the feed.
    /// - Throws: ``CommandFailure`` with exit code 2.
    func adapter(in folder: String, for feed: String) throws -> any Adapter {
        let places = try DataOptions.places(in: settings.dataFolder)
        let adapter = try adapters.load(
            adapters.folder(of: folder),
            places: places,
            limits: settings.decoding
        )
        guard adapter.description.id == feed else {
            throw CommandFailure.refused("the adapter in \(folder) is of \(adapter.description.id), not of \(feed)")
        }
        return adapter
    }

    /// What another adapter changes.
    /// - Throws: ``CommandFailure``.
    func compare(
        feed: String,
        with other: any Adapter,
        _ range: OriginalsRange
    ) async throws -> ComparisonReport {
        let present = try present(feed)
        return try await stored.withBus { bus, keyring in
            let comparison = OriginalsComparison(present: present, other: other, keyring: keyring, bus: bus)
            var progress = ProgressBar(total: try await comparison.size(of: range), counting: "slices")
            defer { progress.finish() }
            return try await comparison.run(range) { progress.update(bytes: $0, records: 0, rejected: 0) }
        }
    }

    /// Translates the originals of a feed with an adapter; nothing is published.
    /// - Throws: ``CommandFailure``.
    func translate(
        _ adapter: any Adapter,
        _ range: OriginalsRange,
        _ body: (FramedSlice, Translation) -> Void
    ) async throws {
        try await stored.withBus { bus, keyring in
            let walk = OriginalsWalk(of: adapter.description.id, keyring: keyring, bus: bus)
            let translator = adapter.makeTranslator(keys: keyring.translation)
            var translation = Translation()
            var progress = ProgressBar(total: try await walk.size(of: range), counting: "slices")
            defer { progress.finish() }
            _ = try await walk.run(range) {
                progress.update(bytes: $0, records: 0, rejected: 0)
            } _: { slice in
                translator.translate(slice, into: &translation)
                body(slice.framed, translation)
            }
        }
    }

    /// The offsets of each partition that a range means, as the gateway is told of them.
    /// - Throws: ``CommandFailure``.
    func offsets(of feed: String, _ range: OriginalsRange) async throws -> JSONValue {
        let offsets = try await stored.withBus { bus, _ in try await OriginalsOffsets(feed: feed, bus: bus).find(range)
        }
        return .array(
            offsets.map { partition, range in
                [
                    "partition": .number(String(partition)), "from": .number(String(range.lowerBound)),
                    "to": .number(String(range.upperBound)),
                ]
            }
        )
    }

    private func present(_ feed: String) throws -> any Adapter {
        if let root = settings.adaptersFolder {
            let country = feed.prefix { $0 != "." }
            return try adapter(in: "\(root)/\(country)/\(feed.dropFirst(country.count + 1))", for: feed)
        }
        return try adapter(in: feed, for: feed)
    }
}
