import Contracts

/// An event, what publishing makes of it, and what was published before where it corrects that.
struct DecidedEvent {
    /// The event.
    var event: TranslatedEvent
    /// What publishing makes of it.
    var decision: Decision
    /// What a former translation of the same originals published of the subject.
    var corrects: SubjectState?

    /// The id of the event that it corrects, if it corrects one.
    func corrected(by assembler: EventAssembler) -> String? {
        corrects.map { former in
            assembler.eventID(
                type: event.type,
                subject: event.subject,
                sequence: former.sequence,
                contentDigest: former.digest
            ).text
        }
    }
}
