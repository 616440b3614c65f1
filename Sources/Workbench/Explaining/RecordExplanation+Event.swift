package import Contracts
package import Formats

extension RecordExplanation {
    /// Keeps of the record's events the one that a gateway published, with what its own views hold: ids and tokens there are
    /// keyed by the gateway.
    package mutating func keep(eventAs published: JSONValue, view: Sensitivity) {
        guard let data = published["data"], let type = published["type"]?.stringValue else { return }
        let candidates = events.indices.filter {
            "child-protection.\(events[$0].type.replacing("/", with: ".v"))" == type
        }
        let best = candidates.max { agreement(of: events[$0], with: data) < agreement(of: events[$1], with: data) }
        guard let best else { return }
        var event = events[best]
        event.eventID = published["id"]?.stringValue
        event.subject = published["subject"]?.stringValue
        for index in event.fields.indices where !event.fields[index].results.isEmpty {
            event.fields[index].results = [(view, data.canonical(event.fields[index].canonical)?.text)]
        }
        events = [event]
    }

    /// How many fields are in a published event as they would be made here.
    private func agreement(of event: ExplainedEvent, with data: JSONValue) -> Int {
        event.fields.count { field in
            guard let json = field.results.last?.json else { return false }
            return data.canonical(field.canonical)?.text == json
        }
    }
}
