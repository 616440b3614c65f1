package import Contracts
import Formats

/// Asks an adapter's program about one record alone and keeps what was said, for explanations.
package struct ProgramTracer {
    private let adapter: ProcessAdapter
    private let keys: TranslationKeys

    /// Makes a tracer; `keys` are those of the run it is held against.
    package init(_ adapter: ProcessAdapter, keys: TranslationKeys) {
        self.adapter = adapter
        self.keys = keys
    }

    /// Where the table names the program.
    package var place: SourceLocation { adapter.rule.commandLocation }

    /// What is said of a record of a slice, counted from 0; `nil` where there is none of that number.
    package func trace(_ slice: Slice, record index: Int) -> ProgramTrace? {
        let description = adapter.description
        var batch = RecordBatch()
        RecordDecoder(inputs: description.inputs, layout: description.layout).decode(slice.framed, into: &batch)
        var printer = RecordPrinter(inputs: description.inputs)
        let printed = printer.print(slice.framed)
        guard batch.records.indices.contains(index), printed.indices.contains(index) else { return nil }
        var trace = ProgramTrace(starting: .zero, answering: .zero, written: [])
        let decoded = batch.records[index]
        guard decoded.failure == nil, case .success(let json) = printed[index].json else { return trace }
        trace.sent = json
        let record = ProgramBatch.Record(index: index, line: printed[index].span.line, json: json)
        let supervisor = adapter.supervisor()
        let clock = ContinuousClock()
        let reader = OutcomeReader(description.emits)
        do throws(ProcessFault) {
            let start = clock.now
            try supervisor.start()
            let asked = clock.now
            let message = ProgramBatch(record).message(number: 1, receivedAt: slice.receivedAt)
            let answers = try supervisor.ask(message) { answer throws(ProcessFault) in
                try ProgramAnswer.outcomes(in: answer, toBatch: 1, of: 1)
            }
            trace.starting = asked - start
            trace.answering = clock.now - asked
            trace.outcome = answers.first.map { reader.read($0, of: json) }
        } catch {
            // Why there is no answer is said where the record is rejected.
            return trace
        }
        guard let outcome = trace.outcome else { return trace }
        var result = Translation()
        let writer = NativeOutcomeWriter(description, keys: keys)
        writer.append(decoded, at: index, of: writer.origin(of: slice), to: &result) { outcome }
        result.settleSecrecy(sharedByRecord: true)
        trace.written = result.events.map { Array(result.bytes[$0.data]) }
        return trace
    }
}
