public import Formats

extension AdapterDescription {
    /// What an adapter in Swift says of itself; the same stands in its `adapter.yaml`.
    ///
    /// - Parameters:
    ///   - id: the id, which is also the feed's: `ke.notes`.
    ///   - title: the name for people.
    ///   - version: the version its author gives it.
    ///   - jurisdiction: the country or subdivision whose law applies.
    ///   - inputs: the ways the feed comes, the first that fits being used.
    ///   - emits: the event types it emits.
    ///   - reads: the source fields it reads: of CSV whole headers; of JSON and XML paths, `child/name`, `District/@code`.
    ///   - ignores: the source fields it leaves on purpose.
    public init(
        id: String,
        title: String,
        version: String,
        jurisdiction: String,
        inputs: [InputDescription],
        emits: [EventSchema],
        reads: [String],
        ignores: [String] = []
    ) {
        let isTable = inputs.allSatisfy { $0.format == .csv }
        self.init(
            id: id,
            title: title,
            version: version,
            // The gateway's is that of the adapter's folder.
            fingerprint: "0000000000000000",
            jurisdiction: jurisdiction,
            isEmergencyClass: false,
            inputs: inputs,
            headerNames: Set(reads + ignores),
            emits: emits,
            layout: RecordLayout(
                fields: reads.map { Self.path($0, isTable: isTable) },
                ignored: ignores.map { Self.path($0, isTable: isTable) }
            )
        )
    }

    private static func path(_ name: String, isTable: Bool) -> SourcePath {
        guard !isTable else { return SourcePath(steps: [.child(name)]) }
        let steps = name.split(separator: "/").map { step -> SourcePath.Step in
            step.hasPrefix("@") ? .attribute(String(step.dropFirst())) : .child(String(step))
        }
        return SourcePath(steps: steps)
    }
}
