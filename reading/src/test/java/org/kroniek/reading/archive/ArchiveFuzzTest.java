package org.kroniek.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Archives of any bytes: their records are read up to where they break, nothing else. */
class ArchiveFuzzTest {
    private static final int LARGEST = 100_000;
    private static final int MOST = 10_000;

    private interface Opening {
        Records open() throws IOException;
    }

    @FuzzTest(maxDuration = "10m")
    void warc(byte[] archive) {
        read(() -> new WarcRecords(
                Compression.remove(new ByteArrayInputStream(archive)), "fuzz.warc", ArchiveFilter.ALL, LARGEST));
    }

    @FuzzTest(maxDuration = "10m")
    void jsonLines(byte[] archive) {
        read(() -> new LineRecords(Compression.remove(new ByteArrayInputStream(archive)), "fuzz.jsonl", LARGEST));
    }

    private static void read(Opening opening) {
        List<String> names = new ArrayList<>();
        try (Records records = opening.open()) {
            while (names.size() < MOST && records.advance()) {
                ArchiveRecord record = records.load();
                assertThat(record.bytes().length).isLessThanOrEqualTo(LARGEST);
                names.add(record.name());
            }
        } catch (IOException e) {
            assertThat(e).hasMessageNotContaining("java.lang.");
        }
        assertThat(names).doesNotHaveDuplicates();
    }
}
