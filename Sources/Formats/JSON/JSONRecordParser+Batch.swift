extension JSONRecordParser {
    /// How far the output was when a record began.
    struct Mark {
        var text: Int
        var items: Int
        var unknownFields: Int
        /// Empty where the layout has no groups.
        var rowCounts: [UInt32]
    }

    /// Takes the output out of a batch, so that it is written to without a copy.
    mutating func take(_ batch: inout RecordBatch) {
        swap(&text, &batch.text)
        swap(&items, &batch.items)
        swap(&groups, &batch.groups)
        while groups.count < trie.groupWidths.count { groups.append(RecordBatch.GroupRows()) }
        for group in groups.indices { groups[group].starts.append(0) }
        rowCounts = Array(repeating: 0, count: trie.groupWidths.count)
    }

    /// Gives the output back.
    mutating func give(back batch: inout RecordBatch) {
        swap(&text, &batch.text)
        swap(&items, &batch.items)
        swap(&groups, &batch.groups)
        batch.unknownFields += unknownFields
    }

    /// Notes where the rows of the record end in each group.
    @inline(__always)
    mutating func endRecord() {
        for group in rowCounts.indices { groups[group].starts.append(rowCounts[group]) }
    }

    /// Where the output is now.
    @inline(__always)
    var mark: Mark {
        Mark(text: text.count, items: items.count, unknownFields: unknownFields, rowCounts: rowCounts)
    }

    /// Takes back what a record wrote.
    mutating func reset(to mark: Mark) {
        text.removeLast(text.count - mark.text)
        items.removeLast(items.count - mark.items)
        unknownFields = mark.unknownFields
        rowCounts = mark.rowCounts
        for group in rowCounts.indices {
            let kept = Int(rowCounts[group]) * trie.groupWidths[group]
            groups[group].slots.removeLast(max(0, groups[group].slots.count - kept))
        }
    }
}
