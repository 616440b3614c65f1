import Foundation

extension BrokerState {
    func versions(_ version: Int16, _ answer: inout WireWriter) {
        answer.error(.none)
        answer.list(BrokerRequest.allCases) { answer, request in
            answer.integer(request.rawValue)
            answer.integer(Int16(0))
            answer.integer(request.newestVersion)
            answer.tags()
        }
        if version >= 1 { answer.integer(Int32(0)) }
        answer.tags()
    }

    func metadata(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        let asked = try body.list { body throws(WireReader.Malformed) in try body.name() }
        let wantsAll = asked == nil || version == 0 && asked?.isEmpty == true
        if version >= 3 { answer.integer(Int32(0)) }
        answer.list([port]) { answer, port in
            answer.integer(Int32(1))
            answer.text("127.0.0.1")
            answer.integer(port)
            if version >= 1 { answer.text(nil) }
        }
        if version >= 2 { answer.text("setu-test") }
        if version >= 1 { answer.integer(Int32(1)) }
        answer.list(wantsAll ? topics.keys.sorted() : asked ?? []) { answer, name in
            let partitions = topics[name]?.partitions.count ?? 0
            answer.error(partitions == 0 ? .unknownTopicOrPartition : .none)
            answer.text(name)
            if version >= 1 { answer.boolean(false) }
            answer.list(Array(0..<Int32(partitions))) { answer, number in
                answer.error(.none)
                answer.integer(number)
                answer.integer(Int32(1))
                for _ in 0..<2 { answer.list([Int32(1)]) { $0.integer($1) } }
            }
        }
    }

    func createTopics(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        let wanted = try body.list { body throws(WireReader.Malformed) in
            let name = try body.name()
            let partitions = try body.integer(Int32.self)
            _ = try body.integer(Int16.self)
            _ = try body.list { body throws(WireReader.Malformed) in
                _ = try body.integer(Int32.self)
                _ = try body.list { body throws(WireReader.Malformed) in try body.integer(Int32.self) }
            }
            return (name, Int(partitions), try Self.values(&body))
        }
        if version >= 2 { answer.integer(Int32(0)) }
        answer.list(wanted ?? []) { answer, topic in
            let isThere = topics[topic.0] != nil
            if !isThere { topics[topic.0] = BrokerTopic(partitions: max(topic.1, 1), configuration: topic.2) }
            answer.text(topic.0)
            answer.error(isThere ? .topicExists : .none)
            if version >= 1 { answer.text(nil) }
        }
        condition.broadcast()
    }

    func createPartitions(_ body: inout WireReader, _ answer: inout WireWriter) throws {
        let wanted = try body.list { body throws(WireReader.Malformed) in
            let name = try body.name()
            let count = try body.integer(Int32.self)
            _ = try body.list { body throws(WireReader.Malformed) in
                try body.list { body throws(WireReader.Malformed) in try body.integer(Int32.self) }
            }
            return (name, Int(count))
        }
        answer.integer(Int32(0))
        answer.list(wanted ?? []) { answer, topic in
            let grown = topics[topic.0].map { $0.grow(to: topic.1) }
            answer.text(topic.0)
            answer.error(grown == nil ? .unknownTopicOrPartition : grown == true ? .none : .invalidPartitions)
            answer.text(nil)
        }
    }

    func describeConfigs(_ version: Int16, _ body: inout WireReader, _ answer: inout WireWriter) throws {
        let resources = try body.list { body throws(WireReader.Malformed) in
            let kind = try body.integer(Int8.self)
            let name = try body.name()
            _ = try body.list { body throws(WireReader.Malformed) in try body.name() }
            return (kind, name)
        }
        answer.integer(Int32(0))
        answer.list(resources ?? []) { answer, resource in
            let topic = topics[resource.1]
            answer.error(topic == nil ? .unknownTopicOrPartition : .none)
            answer.text(nil)
            answer.integer(resource.0)
            answer.text(resource.1)
            answer.list(topic?.configuration.sorted { $0.key < $1.key } ?? []) { answer, entry in
                answer.text(entry.key)
                answer.text(entry.value)
                answer.boolean(false)
                // Set for the topic, and no default.
                answer.integer(Int8(version >= 1 ? 1 : 0))
                answer.boolean(false)
                if version >= 1 { answer.list([Int32]()) { $0.integer($1) } }
            }
        }
    }

    func alterConfigs(_ body: inout WireReader, _ answer: inout WireWriter) throws {
        let resources = try body.list { body throws(WireReader.Malformed) in
            (try body.integer(Int8.self), try body.name(), try Self.values(&body))
        }
        answer.integer(Int32(0))
        answer.list(resources ?? []) { answer, resource in
            topics[resource.1]?.configuration = resource.2
            answer.error(topics[resource.1] == nil ? .unknownTopicOrPartition : .none)
            answer.text(nil)
            answer.integer(resource.0)
            answer.text(resource.1)
        }
    }

    private static func values(_ body: inout WireReader) throws(WireReader.Malformed) -> [String: String] {
        let values = try body.list { body throws(WireReader.Malformed) in (try body.name(), try body.text() ?? "") }
        return Dictionary(values ?? []) { _, new in new }
    }
}
