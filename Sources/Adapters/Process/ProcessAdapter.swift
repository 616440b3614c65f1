public import Contracts

/// An adapter that is a program of its own: it is given records as JSON and answers with events (docs/process-adapters.md).
public struct ProcessAdapter: Adapter {
    /// What it is.
    public let description: AdapterDescription
    /// A program is waited for.
    public var waits: Bool { true }

    /// The program and its limits.
    let rule: ProcessRule
    /// The adapter's folder, in which the program runs.
    let folder: String
    /// Where the program's standard error goes.
    var diagnostics = AdapterProgram.Diagnostics.discarded

    /// The same adapter, its program's standard error told on this process's own: for the one who writes it.
    public var speakingUp: ProcessAdapter {
        var adapter = self
        adapter.diagnostics = .inherited
        return adapter
    }

    /// Makes a translator with a program of its own, which starts with the first record.
    public func makeTranslator(keys: TranslationKeys) -> any SliceTranslator {
        ProcessTranslator(self, keys: keys)
    }

    func supervisor() -> ProgramSupervisor {
        ProgramSupervisor(
            rule,
            folder: folder,
            greeting: ProgramGreeting.message(to: description),
            diagnostics: diagnostics
        )
    }
}
