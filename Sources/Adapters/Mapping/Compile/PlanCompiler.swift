import Contracts
import Formats
import Text

/// Checks a table against the canonical schemas and compiles it; everything wrong is told at once.
struct PlanCompiler {
    /// What compiling gives.
    struct Result {
        /// The plan; `nil` if anything is wrong.
        var plan: MappingPlan?
        var diagnostics: [Diagnostic]
    }

    private let table: MappingTable
    private let catalog: SchemaCatalog
    private let fingerprint: String
    private let scope: CompilationScope

    init(_ table: MappingTable, catalog: SchemaCatalog, places: PlaceCatalog, fingerprint: String) {
        self.table = table
        self.catalog = catalog
        self.fingerprint = fingerprint
        scope = CompilationScope(table, places: places)
    }

    /// Compiles the table.
    func compile() -> Result {
        let conditions = ConditionCompiler(scope: scope)
        scope.enter(nil)
        let skip = table.skip.map { conditions.compile($0.when) }
        let rules = table.urgency.map { (urgency: $0.urgency, condition: conditions.compile($0.when)) }
        let emergencyValues = rules.filter(\.urgency.isEmergency).flatMap(\.condition.values)
        var schemas: [EventSchema] = []
        var judges: [FieldConverter] = []
        var emits: [EmitPlan] = []
        for rule in table.emits {
            guard let schema = schema(of: rule) else { continue }
            if !schemas.contains(where: { $0 === schema }) { schemas.append(schema) }
            guard let type = schemas.firstIndex(where: { $0 === schema }) else { continue }
            emits.append(emit(rule, schema, type: type, urgencyValues: emergencyValues, &judges))
        }
        ReachCheck(scope: scope).check(table)
        let isSound = !scope.diagnostics.contains { $0.severity == .error }
        return Result(
            plan: isSound ? plan(skip, CompiledUrgency(rules: rules, judges: judges), emits, schemas) : nil,
            diagnostics: scope.diagnostics
        )
    }

    private func schema(of rule: EmitRule) -> EventSchema? {
        if let schema = catalog[rule.type] { return schema }
        // Of a text that is no type at all the reader of the table has told.
        guard EmitRule.isType(rule.type) else { return nil }
        scope.tell(
            .typeUnknown,
            "there is no event type '\(rule.type)'",
            at: rule.typeLocation,
            suggestion: NearestName.of(rule.type, among: catalog.schemas.map(\.reference)),
            fix: "setu schema list tells the types there are"
        )
        return nil
    }

    private func emit(
        _ rule: EmitRule,
        _ schema: EventSchema,
        type: Int,
        urgencyValues: [Int],
        _ judges: inout [FieldConverter]
    ) -> EmitPlan {
        scope.enter(rule.rows, parts: rule.columns?.partNames ?? [])
        IdentityCheck(scope: scope, schema: schema).check(rule)
        var compiler = StepCompiler(
            schema: schema,
            scope: scope,
            location: rule.location,
            recordID: recordIDLine(rule)
        )
        let lines = rule.map.filter { $0.target.description != Self.observedAt }
        compiler.compile(TargetTree(lines, schema: schema, scope: scope), unread: rule.unread)
        // Where a rule for emergencies reads a field that a code list reads too, what the list cannot read may be one.
        for line in rule.map where rule.rows == nil && line.expression.isJudged {
            guard case .source(let path) = line.expression.head, urgencyValues.contains(scope.index(of: path)),
                let converter = compiler.converters[line.target.description]
            else { continue }
            judges.append(converter)
        }
        return EmitPlan(
            schema: schema,
            type: type,
            condition: rule.when.map { ConditionCompiler(scope: scope).compile($0) },
            group: scope.presentGroup,
            header: rule.columns.map { _ in scope.index(of: RecordLayout.Group.headerField) },
            identity: identity(rule, schema),
            noIdentity: .noIdentity(rule.id),
            version: version(rule, schema),
            versionSources: (rule.version?.sources ?? []).map {
                PlanField.Source(name: $0.description, place: scope.index(of: $0))
            },
            occurrence: occurrence(schema, compiler.converters),
            observedAt: observedAt(rule, schema),
            steps: compiler.steps,
            referencePrefix: EncodedKey(bytes: Array("\"\(source):\(schema.entity):".utf8))
        )
    }

    private var source: String { "urn:cpg:\(EventAssembler.systemName(feed: table.id))" }

    /// The line that fills `recordId`: the source's own id, where one field holds it.
    private func recordIDLine(_ rule: EmitRule) -> MappingLine? {
        let head: FieldExpression.Head
        switch rule.id.kind {
        case .field(let path): head = .source(path)
        case .firstOf(_, let call): head = .call(call)
        case .fields, .keyed: return nil
        }
        let expression = FieldExpression(
            head: head,
            pipeline: [],
            isRequired: false,
            text: rule.id.paths.map(\.description).joined(separator: ", "),
            location: rule.id.location
        )
        return MappingLine(
            target: CanonicalPath(steps: [.child("recordId")]),
            expression: expression,
            location: rule.id.location
        )
    }

    private static let observedAt = "provenance.observedAt"

    private func identity(_ rule: EmitRule, _ schema: EventSchema) -> CompiledIdentity {
        let use: CompiledIdentity.Use =
            switch rule.id.kind {
            case .field, .fields: .all
            case .firstOf: .first
            case .keyed: .keyed
            }
        return CompiledIdentity(
            values: rule.id.paths.map { scope.index(of: $0) },
            use: use,
            domain: Array("\(table.id)\u{0}\(schema.entity)\(rule.id.name.map { "\u{0}\($0)" } ?? "")".utf8)
        )
    }

    private func version(_ rule: EmitRule, _ schema: EventSchema) -> FieldVersion? {
        guard let expression = rule.version else { return nil }
        let sources = expression.sources
        guard sources.count > 1 else { return version(expression, schema) }
        let versions = sources.map { source in
            var single = expression
            single.head = .source(source)
            return version(single, schema)
        }
        return versions.contains { $0 == nil } ? nil : .first(versions.compactMap(\.self))
    }

    private func version(_ expression: FieldExpression, _ schema: EventSchema) -> FieldVersion? {
        if expression.pipeline.isEmpty, case .source(let path) = expression.head {
            return .integer(InputValue([scope.index(of: path)]), scope.numbers)
        }
        guard let converter = time(expression, named: "version", schema) else {
            scope.tell(
                .version,
                "a version is a whole number or a time: `UpdatedOn | dateTime(…)`",
                at: expression.location
            )
            return nil
        }
        return converter.countsMilliseconds ? .count(converter, scope.numbers) : .time(converter)
    }

    private func observedAt(_ rule: EmitRule, _ schema: EventSchema) -> WhenConverter? {
        guard let line = rule.map.first(where: { $0.target.description == Self.observedAt }) else { return nil }
        return time(line.expression, named: Self.observedAt, schema)
    }

    private func time(_ expression: FieldExpression, named name: String, _ schema: EventSchema) -> WhenConverter? {
        let when = Property(
            name: name,
            summary: "",
            value: .string(StringSchema(definition: "when")),
            isRequired: false,
            sensitivity: .open
        )
        return LineCompiler(scope: scope, schema: schema).converter(expression, for: when, within: .open)
            as? WhenConverter
    }

    /// When the event happened: the first `when` of the root that the table fills, in schema order.
    private func occurrence(_ schema: EventSchema, _ converters: [String: FieldConverter]) -> EmitPlan.Occurrence? {
        schema.root.properties.lazy.compactMap { property in
            (converters[property.name] as? WhenConverter).map {
                EmitPlan.Occurrence(field: property.name, converter: $0)
            }
        }.first
    }

    private func plan(
        _ skip: [CompiledCondition],
        _ urgency: CompiledUrgency,
        _ emits: [EmitPlan],
        _ schemas: [EventSchema]
    ) -> MappingPlan {
        let layout = RecordLayout(
            fields: scope.fields,
            groups: scope.groups,
            aliases: table.spellings,
            ignored: table.ignored.map(\.path)
        )
        let rows = scope.groups.map(\.fields.count).max() ?? 0
        let valueCount = rows == 0 ? max(scope.fields.count, 1) : MappingPlan.rowBase + rows
        return MappingPlan(
            description: table.description(fingerprint: fingerprint, emits: schemas, layout: layout),
            layout: layout,
            absent: AbsentWords(table.absent),
            valueCount: valueCount,
            isAadhaarColumn: (0..<valueCount).map { $0 < scope.fields.count && isAadhaar(scope.fields[$0]) },
            skip: skip,
            urgency: urgency,
            emits: emits
        )
    }

    /// Whether a source is named for Aadhaar numbers.
    private func isAadhaar(_ path: SourcePath) -> Bool {
        let name = path.description.lowercased()
        return ["aadhaar", "aadhar", "adhaar", "आधार", "uidai"].contains { name.contains($0) }
    }
}

extension FieldExpression {
    /// Whether the line's converter can tell that a value is unreadable: code lists and yes-or-no fields.
    fileprivate var isJudged: Bool {
        pipeline.last.map { ["code", "boolean"].contains($0.name) } ?? false
    }
}
