import Contracts
import Formats

/// Turns the tree of a table's lines into steps in schema order.
struct StepCompiler {
    private let schema: EventSchema
    private let scope: CompilationScope
    private let location: SourceLocation
    /// The source's own id, where it has one, which fills `recordId`.
    private let recordID: MappingLine?
    /// The fields that lines are about which could not be read.
    private var attempted: Set<String> = []
    private(set) var steps = PlanSteps()
    /// The converter of each line, by canonical path.
    private(set) var converters: [String: FieldConverter] = [:]

    init(schema: EventSchema, scope: CompilationScope, location: SourceLocation, recordID: MappingLine?) {
        self.schema = schema
        self.scope = scope
        self.location = location
        self.recordID = recordID
    }

    /// Compiles the whole event.
    ///
    /// `unread` names the fields of lines that the reader of the table has already refused.
    mutating func compile(_ tree: TargetTree, unread: [String]) {
        tree.tellOverlaps()
        attempted = tree.meant.union(unread)
        members(of: schema.root, tree.root, path: "", within: .open)
        fillAgeBand()
    }

    private mutating func members(
        of shape: ObjectSchema,
        _ node: TargetNode,
        path: String,
        within surrounding: Sensitivity
    ) {
        for property in shape.properties {
            let name = path.isEmpty ? property.name : "\(path).\(property.name)"
            if ["provenance", "quality"].contains(name) { continue }
            let child = node.child(property.name)
            if property.isDerived {
                derived(property, name, within: surrounding)
            } else if let line = child.line {
                leaf(line, property, name, within: surrounding)
            } else if !child.elements.isEmpty {
                array(child, property, name, within: surrounding)
            } else if !child.children.values.allSatisfy(\.isEmpty), case .object(let inner, _) = property.value {
                object(inner, child, property, name, within: surrounding)
            } else if property.isRequired, !isAttempted(name) {
                scope.tell(
                    .requiredNeverFilled,
                    "'\(name)' is required in '\(schema.reference)' and no line fills it",
                    at: location,
                    fix: "add to 'map': \(LineTemplate.line(for: property, at: name))"
                )
            }
        }
    }

    /// Whether a line that cannot be used is about a field, or about something in it.
    private func isAttempted(_ name: String) -> Bool {
        attempted.contains(EmitRule.everyField)
            || attempted.contains {
                $0 == name || $0.hasPrefix(name + ".") || $0.hasPrefix(name + "[") || name.hasPrefix($0 + ".")
            }
    }

    private mutating func derived(_ property: Property, _ path: String, within surrounding: Sensitivity) {
        let kind: Instruction.Kind
        switch property.name {
        case "ref": kind = .reference
        case "jurisdiction":
            append(literal(property, json: ConstantValue.quoted(scope.table.jurisdiction), path, within: surrounding))
            return
        case "urgency":
            var step = step(.urgency, property, path, sources: [], within: surrounding)
            step.key = step.key.followed(by: "\"U")
            append(step)
            return
        case "nameUnknown": kind = .nameUnknown
        case "ageBand": kind = .ageBand
        case "recordId":
            if let recordID { leaf(recordID, property, path, within: surrounding) }
            return
        default: return
        }
        append(step(kind, property, path, sources: [], within: surrounding))
    }

    private mutating func leaf(
        _ line: MappingLine,
        _ property: Property,
        _ path: String,
        within surrounding: Sensitivity
    ) {
        guard let converter = converter(line, property, within: surrounding) else { return }
        var step = step(.member, property, path, sources: line.expression.sources, within: surrounding)
        apply(line, converter, to: &step)
        step.isChildNames = path.hasSuffix("child.names")
        specialise(&step, for: converter)
        append(step)
        converters[path] = converter
    }

    private mutating func apply(_ line: MappingLine, _ converter: FieldConverter, to step: inout Instruction) {
        steps.converters.append(converter)
        step.converter = Unmanaged.passUnretained(converter)
        step.isContent = !converter.isConstant
        step.isLeaf = converter.isLeaf
        if let source = converter.onlySource {
            step.source = Int32(clamping: source)
            step.leavesAbsent = true
        }
        step.rejectsAbsence = line.expression.isRequired
        step.rejectsFailure = line.expression.isRequired || line.expression.rejectsUnreadable
    }

    /// Lets the runner do itself what most members are: constants, and texts as they are.
    private func specialise(_ step: inout Instruction, for converter: FieldConverter) {
        if let constant = converter as? ConstantConverter, constant.isLeaf, step.mark.isOpenAlways {
            step.kind = .constant
            step.key = EncodedKey(bytes: Array(step.key.bytes) + constant.json)
        } else if let text = converter as? TextConverter, type(of: text) == TextConverter.self, step.source >= 0,
            step.isContent, !step.isChildNames
        {
            step.kind = .text
            step.maximumLength = Int32(clamping: text.maximumLength)
        }
    }

    private mutating func literal(
        _ property: Property,
        json: [UInt8],
        _ path: String,
        within surrounding: Sensitivity
    ) -> Instruction {
        var step = step(.literal, property, path, sources: [], within: surrounding)
        step.key = EncodedKey(bytes: Array(step.key.bytes) + json)
        return step
    }

    private mutating func object(
        _ shape: ObjectSchema,
        _ node: TargetNode,
        _ property: Property,
        _ path: String,
        within surrounding: Sensitivity
    ) {
        let member = step(.object, property, path, sources: [], within: surrounding)
        append(opened(member, with: "{"))
        members(of: shape, node, path: path, within: max(surrounding, property.sensitivity))
        close(member)
    }

    private mutating func array(
        _ node: TargetNode,
        _ property: Property,
        _ path: String,
        within surrounding: Sensitivity
    ) {
        guard case .array(.object(let shape, let definition), _, _, let key?) = property.value else { return }
        let member = step(.array, property, path, sources: [], within: surrounding)
        append(opened(member, with: "["))
        let inner = max(surrounding, property.sensitivity)
        for (label, element) in node.elements {
            let elementPath = "\(path)[\(label)]"
            var elementStep = member
            elementStep.kind = .element
            elementStep.mark = .open
            elementStep.isRequired = false
            elementStep.field = field(elementPath, sources: [])
            elementStep.key = EncodedKey(
                bytes: [UInt8(ascii: "{")] + ConstantValue.quoted(key) + [0x3a] + ConstantValue.quoted(label)
            )
            append(elementStep)
            elementMembers(shape, definition, element, elementPath, key: key, within: inner)
            close(elementStep)
        }
        close(member, with: UInt8(ascii: "]"))
    }

    private mutating func elementMembers(
        _ shape: ObjectSchema,
        _ definition: String?,
        _ node: TargetNode,
        _ path: String,
        key: String,
        within surrounding: Sensitivity
    ) {
        if let line = node.line {
            let whole = Property(
                name: path,
                summary: "",
                value: .object(shape, definition: definition),
                isRequired: false,
                sensitivity: surrounding
            )
            if let converter = converter(line, whole, within: surrounding) {
                var step = step(.elementMembers, whole, path, sources: line.expression.sources, within: surrounding)
                apply(line, converter, to: &step)
                append(step)
            }
        }
        let rest = ObjectSchema(
            properties: shape.properties.filter { property in
                property.name != key && !(node.line != nil && node.child(property.name).isEmpty)
            }
        )
        members(of: rest, node, path: path, within: surrounding)
    }

    private func opened(_ member: Instruction, with bracket: String) -> Instruction {
        var step = member
        step.key = member.key.followed(by: bracket)
        return step
    }

    private mutating func close(_ member: Instruction, with bracket: UInt8 = UInt8(ascii: "}")) {
        var step = member
        step.kind = .close
        step.bracket = bracket
        append(step)
    }

    private mutating func step(
        _ kind: Instruction.Kind,
        _ property: Property,
        _ path: String,
        sources: [SourcePath],
        within surrounding: Sensitivity
    ) -> Instruction {
        let member = WrittenMember(property, within: surrounding)
        var step = Instruction(kind: kind, key: member.key, mark: member.mark)
        step.isRequired = property.isRequired
        step.isEssential = property.isEssential
        step.field = field(path, sources: sources)
        if let unknown = property.unknown {
            step.unknown = Int32(steps.unknowns.count)
            steps.unknowns.append(unknown)
        }
        return step
    }

    private mutating func append(_ step: Instruction) { steps.instructions.append(step) }

    private mutating func field(_ path: String, sources: [SourcePath]) -> Int32 {
        let sources = sources.map { PlanField.Source(name: $0.description, place: scope.index(of: $0)) }
        steps.fields.append(PlanField(canonical: path, sources: sources))
        return Int32(steps.fields.count - 1)
    }

    private func converter(
        _ line: MappingLine,
        _ property: Property,
        within surrounding: Sensitivity
    ) -> FieldConverter? {
        let lines = LineCompiler(scope: scope, schema: schema)
        guard let converter = lines.converter(line.expression, for: property, within: surrounding) else { return nil }
        return property.value.namesSecrets ? SecretWordsConverter(converter) : converter
    }

    private mutating func fillAgeBand() {
        let age = converters["child.age"] as? AgeConverter
        let birthDate = converters["child.birthDate"] as? BirthDateConverter
        guard age != nil || birthDate != nil else { return }
        let adultFrom = AgeBand.adultAge(in: scope.table.jurisdiction)
        steps.ageBand = AgeBandRule(
            age: age,
            birthDate: birthDate,
            adultFrom: adultFrom,
            adultRefusal: scope.table.rejectsAdults ? adultRefusal(from: adultFrom) : nil
        )
    }

    private func adultRefusal(from years: Int) -> AgeBandRule.AdultRefusal? {
        let names = ["child.age", "child.birthDate"]
        let field = steps.fields.firstIndex { names.contains($0.canonical) }
        return field.map {
            AgeBandRule.AdultRefusal(
                field: Int32($0),
                expectation: "a child, who is under \(years) in this jurisdiction"
            )
        }
    }
}
