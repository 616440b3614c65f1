public import Contracts
public import Formats

/// Every adapter of a root folder (`<country>/<system>/adapter.yaml`), checked as a whole.
public struct AdapterCatalog: Sendable {
    /// One adapter as far as it could be read.
    public struct Entry: Sendable {
        /// Its folder.
        public var folder: AdapterFolder
        /// The adapter; `nil` if anything is wrong with it.
        public var adapter: (any Adapter)?
        /// Everything that is wrong, or probably not meant.
        public var diagnostics: [Diagnostic]
    }

    /// The adapters, by id.
    public let entries: [Entry]

    /// Reads and checks the adapters below a root folder.
    ///
    /// - Parameters:
    ///   - root: the folder.
    ///   - schemas: the canonical schemas.
    ///   - places: the registers of places, which are part of the fingerprints.
    ///   - limits: what records may hold; part of the fingerprints where they are not the defaults.
    public init(
        root: String,
        schemas: SchemaCatalog = .builtIn,
        places: PlaceCatalog = .bundled,
        limits: DecodingLimits = DecodingLimits()
    ) {
        entries = AdapterFolder.discover(in: root).map {
            Self.load($0, schemas: schemas, places: places, limits: limits)
        }
    }

    /// The adapters that can be used.
    public var adapters: [any Adapter] { entries.compactMap(\.adapter) }

    /// Everything that is wrong, folder by folder.
    public var diagnostics: [Diagnostic] { entries.flatMap(\.diagnostics) }

    /// Reads and checks one adapter.
    ///
    /// - Parameters:
    ///   - folder: its folder.
    ///   - schemas: the canonical schemas.
    ///   - places: the registers of places, which are part of its fingerprint.
    ///   - limits: what a record may hold; part of its fingerprint where they are not the defaults.
    /// - Returns: the adapter as far as it could be read, and everything that is wrong with it.
    public static func load(
        _ folder: AdapterFolder,
        schemas: SchemaCatalog = .builtIn,
        places: PlaceCatalog = .bundled,
        limits: DecodingLimits = DecodingLimits()
    ) -> Entry {
        compile(
            folder.load(places: places, limits: limits),
            in: folder,
            schemas: schemas,
            places: places,
            limits: limits
        )
    }

    /// Checks a table that is in no folder yet.
    ///
    /// - Parameters:
    ///   - bytes: what `adapter.yaml` would hold.
    ///   - codeLists: the adapter's own lists, by name.
    ///   - folder: where it would be, for the names of its files.
    ///   - schemas: the canonical schemas.
    ///   - places: the registers of places.
    /// - Returns: the adapter as far as it could be read, and everything that is wrong with it.
    package static func check(
        _ bytes: [UInt8],
        codeLists: [String: CodeList],
        in folder: AdapterFolder,
        schemas: SchemaCatalog = .builtIn,
        places: PlaceCatalog = .bundled
    ) -> Entry {
        let table = TableLoader.load(bytes, file: folder.tablePath, codeLists: codeLists)
        let loaded = LoadedAdapter(table: table.table, fingerprint: "0000000000000000", diagnostics: table.diagnostics)
        return compile(loaded, in: folder, schemas: schemas, places: places, limits: DecodingLimits())
    }

    private static func compile(
        _ loaded: LoadedAdapter,
        in folder: AdapterFolder,
        schemas: SchemaCatalog,
        places: PlaceCatalog,
        limits: DecodingLimits
    ) -> Entry {
        guard let table = loaded.table else {
            return Entry(folder: folder, adapter: nil, diagnostics: loaded.diagnostics)
        }
        // What is wrong with the form does not hide what is wrong with the meaning.
        if let rule = table.process {
            let compiled = ProcessCompiler(
                table,
                rule,
                folder: folder,
                catalog: schemas,
                fingerprint: loaded.fingerprint
            ).compile()
            return Entry(
                folder: folder,
                adapter: loaded.hasErrors ? nil : compiled.adapter,
                diagnostics: loaded.diagnostics + compiled.diagnostics
            )
        }
        let compiled = PlanCompiler(
            table,
            catalog: schemas,
            places: places,
            fingerprint: loaded.fingerprint
        ).compile()
        var plan = compiled.plan
        plan?.layout.limits = limits
        return Entry(
            folder: folder,
            adapter: loaded.hasErrors ? nil : plan.map { MappedAdapter(plan: $0) },
            diagnostics: loaded.diagnostics + compiled.diagnostics
        )
    }
}
