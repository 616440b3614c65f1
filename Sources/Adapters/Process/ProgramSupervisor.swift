import Foundation

/// Keeps an adapter's program at hand: starts it when it is asked, ends it when it fails, and waits longer before each new
/// start that follows a failure.
final class ProgramSupervisor {
    /// At how many records one after another it may fail before the rest of a slice is given up.
    static let mostFailures = 5
    private static let longestPause = 2.0

    private let rule: ProcessRule
    private let greeting: [UInt8]
    private let folder: String
    private let diagnostics: AdapterProgram.Diagnostics
    private var program: AdapterProgram?

    /// How many times it failed since it answered last.
    private var failures = 0

    init(_ rule: ProcessRule, folder: String, greeting: [UInt8], diagnostics: AdapterProgram.Diagnostics) {
        self.rule = rule
        self.folder = folder
        self.greeting = greeting
        self.diagnostics = diagnostics
    }

    /// Asks the program, which is started if it does not run.
    ///
    /// - Parameters:
    ///   - message: what it is asked.
    ///   - read: reads the answer; what it throws counts as a failure of the program.
    /// - Returns: what `read` makes of the answer.
    /// - Throws: ``ProcessFault``; the program has ended then.
    func ask<Answer>(
        _ message: [UInt8],
        _ read: ([UInt8]) throws(ProcessFault) -> Answer
    ) throws(ProcessFault) -> Answer {
        do {
            let program = try running()
            let answer = try read(program.ask(message, within: rule.seconds))
            failures = 0
            return answer
        } catch {
            failures += 1
            program?.end()
            program = nil
            throw error
        }
    }

    /// Whether it failed so often that it is not asked again.
    var hasGivenUp: Bool { failures >= Self.mostFailures }

    /// Begins to count anew: what it failed at before says nothing of what comes.
    func forget() {
        failures = 0
    }

    /// Starts the program, unless it runs.
    /// - Throws: ``ProcessFault``.
    func start() throws(ProcessFault) {
        _ = try running()
    }

    private func running() throws(ProcessFault) -> AdapterProgram {
        if let program { return program }
        if failures > 0 {
            Thread.sleep(forTimeInterval: min(Self.longestPause, 0.05 * Double(1 << min(failures, 6))))
        }
        let started = try AdapterProgram(rule, folder: folder, diagnostics: diagnostics)
        do {
            try ProgramGreeting.check(try started.ask(greeting, within: rule.seconds))
        } catch ProcessFault.crashed(let how) {
            throw .unavailable("it ended when it was started (\(how))")
        }
        program = started
        return started
    }
}
