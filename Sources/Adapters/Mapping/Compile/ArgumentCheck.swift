import Text

/// Holds the arguments of a call against what its converter declares.
struct ArgumentCheck {
    let scope: CompilationScope

    /// Tells what is wrong with a call's arguments; `false` if one is missing, so that there is nothing to make.
    ///
    /// `arguments` leaves out the source that a converter at the head of a line reads.
    func check(_ call: ConverterCall, _ arguments: [Argument], against declaration: ConverterDeclaration) -> Bool {
        checkLabels(call, arguments, known: declaration.parameters.compactMap(\.label) + [LineCompiler.unreadable])
        checkUnlabelled(call, arguments, declaration)
        for parameter in declaration.parameters {
            checkRepeats(call, arguments, parameter)
            checkNeeds(arguments, parameter)
        }
        if let reject = arguments.first(where: { $0.label == LineCompiler.unreadable }),
            reject.value.literal != "reject"
        {
            tell("'unreadable' takes only `reject`", at: reject, suggestion: "reject")
        }
        return hasAll(call, arguments, declaration)
    }

    /// Tells of labels that a call does not have.
    func checkLabels(_ call: ConverterCall, _ arguments: [Argument], known: [String]) {
        for argument in arguments {
            guard let label = argument.label, !known.contains(label) else { continue }
            let list = known.isEmpty ? "none with a label" : known.joined(separator: ", ")
            scope.tell(
                .converterArgument,
                "'\(call.name)' has no argument '\(label)'; it has \(list)",
                at: argument.location,
                suggestion: NearestName.of(label, among: known),
                fix: "setu adapter list --markdown FOLDER writes what every converter takes to FOLDER/converters.md"
            )
        }
    }

    private func checkUnlabelled(_ call: ConverterCall, _ arguments: [Argument], _ declaration: ConverterDeclaration) {
        let places = declaration.parameters.filter { $0.label == nil }
        guard !places.contains(where: \.isRepeatable) else { return }
        for argument in arguments.filter({ $0.label == nil }).dropFirst(places.count) {
            let labels = declaration.parameters.compactMap(\.label)
            let takes = places.isEmpty ? "no argument without a label" : "one argument without a label"
            let beside = labels.isEmpty ? "" : "; with a label there are \(labels.joined(separator: ", "))"
            scope.tell(
                .converterArgument,
                "'\(call.name)' takes \(takes), and '\(argument.value.literal)' is one\(places.isEmpty ? "" : " more")\(beside)",
                at: argument.location,
                fix: labels.count == 1
                    ? "write \(labels[0]): \(argument.value.raw)" : "leave it out, or give it a label"
            )
        }
    }

    private func checkRepeats(
        _ call: ConverterCall,
        _ arguments: [Argument],
        _ parameter: ConverterDeclaration.Parameter
    ) {
        guard let label = parameter.label, !parameter.isRepeatable else { return }
        for argument in arguments.filter({ $0.label == label }).dropFirst() {
            scope.tell(
                .converterArgument,
                "'\(label)' is here a second time, and '\(call.name)' takes it once",
                at: argument.location,
                fix: "keep one of the two"
            )
        }
    }

    private func checkNeeds(_ arguments: [Argument], _ parameter: ConverterDeclaration.Parameter) {
        guard let label = parameter.label, let needed = parameter.needs,
            let argument = arguments.first(where: { $0.label == label }),
            !arguments.contains(where: { $0.label == needed })
        else { return }
        scope.tell(
            .converterArgument,
            "'\(label)' says nothing without '\(needed)'",
            at: argument.location,
            fix: "add `\(needed):`, or leave '\(label)' out"
        )
    }

    private func hasAll(_ call: ConverterCall, _ arguments: [Argument], _ declaration: ConverterDeclaration) -> Bool {
        var isWhole = true
        for parameter in declaration.parameters where !parameter.isOptional {
            guard !arguments.contains(where: { $0.label == parameter.label }) else { continue }
            isWhole = false
            let name = parameter.label.map { "the argument '\($0)'" } ?? "an argument"
            let example = parameter.example.map { value in
                let written = arguments.map { ($0.label.map { "\($0): " } ?? "") + $0.value.raw }
                let added = (parameter.label.map { "\($0): " } ?? "") + value
                return "write \(call.name)(\((written + [added]).joined(separator: ", ")))"
            }
            scope.tell(
                .converterArgument,
                "'\(call.name)' needs \(name): \(parameter.summary)",
                at: call.location,
                fix: example
            )
        }
        return isWhole
    }

    private func tell(_ message: String, at argument: Argument, suggestion: String) {
        scope.tell(.converterArgument, message, at: argument.value.location, suggestion: suggestion)
    }
}
