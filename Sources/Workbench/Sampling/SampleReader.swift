import Formats
import Text

/// Reads samples of one feed and says what they show.
package struct SampleReader {
    /// Most bytes a sample file can have.
    package static let maximumBytes = 32 << 20

    /// What is known of field names; it tells headers from data and one charset from another.
    private let vocabulary: FieldVocabulary

    /// Makes a reader.
    package init(vocabulary: FieldVocabulary = .standard) {
        self.vocabulary = vocabulary
    }

    /// Reads the files of one feed.
    ///
    /// - Throws: ``SampleProblem`` for a file that holds no records.
    package func read(_ files: [SampleFile]) throws(SampleProblem) -> Sample {
        var sample = Sample(files: [], inputs: [], records: 0, unreadable: 0, fields: [])
        var collector = FieldCollector()
        var records: [JSONValue] = []
        for file in files {
            let index = try input(of: file, &sample)
            sample.files.append((file, index))
            let read = try SampleRecords.read(file, inputs: [sample.inputs[index].description])
            guard !read.records.isEmpty else {
                throw SampleProblem(
                    file: file.name,
                    message: "no record in it could be read; send the file as it was exported"
                )
            }
            sample.unreadable += read.unreadable
            for record in read.records {
                collector.add(record)
            }
            records += read.records
        }
        sample.records = collector.records
        sample.fields = collector.profiles()
        sample.lists = InnerListCollector(records).lists()
        return sample
    }

    private func input(of file: SampleFile, _ sample: inout Sample) throws(SampleProblem) -> Int {
        let found = try InputFinder(vocabulary: vocabulary).find(in: file)
        if let known = sample.inputs.firstIndex(where: { $0.description == found.description }) {
            return known
        }
        sample.inputs.append(found)
        return sample.inputs.count - 1
    }
}
