import Contracts
import Formats

/// Translates slices by asking an adapter's program.
///
/// Where the program fails at a batch, its records are asked for one by one, so that the one it fails at is rejected and
/// the others go on. A program that fails at one record after another costs a slice a few tries, and the rest of its records
/// wait as dead letters.
final class ProcessTranslator: SliceTranslator {
    private let decoder: RecordDecoder
    private var printer: RecordPrinter
    private let writer: NativeOutcomeWriter
    private let reader: OutcomeReader
    private let supervisor: ProgramSupervisor
    private var batch = RecordBatch()
    private var batchNumber = 0

    init(_ adapter: ProcessAdapter, keys: TranslationKeys) {
        let description = adapter.description
        decoder = RecordDecoder(inputs: description.inputs, layout: description.layout)
        printer = RecordPrinter(inputs: description.inputs)
        writer = NativeOutcomeWriter(description, keys: keys)
        reader = OutcomeReader(description.emits)
        supervisor = adapter.supervisor()
    }

    func translate(_ slice: Slice, into result: inout Translation) {
        result.removeAll()
        supervisor.forget()
        decoder.decode(slice.framed, into: &batch)
        var decoded = batch.records
        let records = readable(slice, &decoded)
        let outcomes = outcomes(of: records, receivedAt: slice.receivedAt)
        let origin = writer.origin(of: slice)
        for (index, record) in decoded.enumerated() {
            writer.append(record, at: index, of: origin, to: &result) { outcomes[index] ?? .rejected([]) }
        }
        result.settleSecrecy(sharedByRecord: true)
        result.unknownFields = batch.unknownFields
    }

    /// The records that can be read, as JSON; the others get their failure.
    private func readable(_ slice: Slice, _ decoded: inout [DecodedRecord]) -> [ProgramBatch.Record] {
        var records: [ProgramBatch.Record] = []
        for (index, printed) in printer.print(slice.framed).enumerated() where decoded.indices.contains(index) {
            guard decoded[index].failure == nil else { continue }
            switch printed.json {
            case .success(let json):
                records.append(ProgramBatch.Record(index: index, line: printed.span.line, json: json))
            case .failure(let failure):
                decoded[index].failure = failure
            }
        }
        return records
    }

    /// What the program makes of the records, by their places in the slice.
    private func outcomes(of records: [ProgramBatch.Record], receivedAt: Int64) -> [Int: NativeOutcome] {
        var outcomes: [Int: NativeOutcome] = [:]
        for batch in ProgramBatch.batches(of: records) {
            do throws(ProcessFault) {
                guard !supervisor.hasGivenUp else { throw .givenUp }
                try ask(batch, receivedAt, &outcomes)
            } catch {
                askOneByOne(batch, receivedAt, after: error, &outcomes)
            }
        }
        return outcomes
    }

    private func askOneByOne(
        _ batch: ProgramBatch,
        _ receivedAt: Int64,
        after first: ProcessFault,
        _ outcomes: inout [Int: NativeOutcome]
    ) {
        var fault = first
        // One of the batch is to blame, and which of them is seen now.
        if batch.records.count > 1, !supervisor.hasGivenUp { supervisor.forget() }
        for record in batch.records {
            if batch.records.count > 1 {
                do throws(ProcessFault) {
                    guard !supervisor.hasGivenUp else { throw ProcessFault.givenUp }
                    try ask(ProgramBatch(record), receivedAt, &outcomes)
                    continue
                } catch {
                    fault = error
                }
            }
            outcomes[record.index] = .rejected([Rejection(code: fault.code, expectation: fault.expectation)])
        }
    }

    private func ask(
        _ batch: ProgramBatch,
        _ receivedAt: Int64,
        _ outcomes: inout [Int: NativeOutcome]
    ) throws(ProcessFault) {
        batchNumber &+= 1
        let number = batchNumber
        let answers = try supervisor.ask(batch.message(number: number, receivedAt: receivedAt)) {
            answer throws(ProcessFault) in
            try ProgramAnswer.outcomes(in: answer, toBatch: number, of: batch.records.count)
        }
        for (record, answer) in zip(batch.records, answers) {
            outcomes[record.index] = reader.read(answer, of: record.json)
        }
    }
}
