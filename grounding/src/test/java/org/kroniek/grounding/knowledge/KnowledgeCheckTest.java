package org.kroniek.grounding.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeCheckTest {
    @Test
    void theShippedDataHaveNoMistake() {
        assertThat(KnowledgeCheck.run(KnowledgeSource.SHIPPED)).isEmpty();
    }

    @Test
    void theManifestListsEveryFile() {
        File folder = new File(Objects.requireNonNull(KnowledgeSource.class.getResource("manifest.tsv"))
                        .getFile())
                .getParentFile();
        List<String> listed = Table.read(KnowledgeSource.SHIPPED, "manifest.tsv", p -> {}).rows().stream()
                .map(r -> r.get("file"))
                .toList();
        assertThat(Objects.requireNonNull(folder.list((f, name) -> name.endsWith(".tsv"))))
                .filteredOn(name -> !List.of("manifest.tsv", "features.tsv").contains(name))
                .allMatch(listed::contains, "is in manifest.tsv");
    }

    /** One line put in place of the organisations of the Americas. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "un~igo~UNO~IGO~Naam~Name~~~ | 'un' is there already",
                "Big~igo~UNO~IGO~Naam~Name~~~ | id 'Big'",
                "x~band~UNO~IGO~Naam~Name~~~ | kind 'band'",
                "x~igo~XYZ~IGO~Naam~Name~~~ | country 'XYZ'",
                "x~igo~UNO~ABC~Naam~Name~~~ | sector 'ABC'",
                "x~igo~UNO~IGO~~~~~ | 'x' has no name",
                "x~igo~UNO~IGO~Naam~Name~~likes:un~ | relation 'likes'",
                "x~igo~UNO~IGO~Naam~Name~~part_of:nowhere-land~ | 'nowhere-land' is no actor",
                "x~igo~UNO~IGO~Naam~Name~~part_of:un@2020~ | '2020' is no period",
                "x~igo~UNO~IGO~Naam~Name~~~~~ | 11 cells under 9 columns",
            })
    void aMistakeIsToldWithItsLine(String line, String what) {
        String file = "id\tkind\tcountry\tsectors\tnl\ten\tacronyms\trelations\tleader_ids\n" + line.replace('~', '\t');
        List<Problem> problems = KnowledgeCheck.run(name -> name.equals("organisations-world.tsv")
                ? new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))
                : KnowledgeSource.SHIPPED.open(name));
        assertThat(problems).anySatisfy(p -> {
            assertThat(p.toString()).startsWith("organisations-world.tsv:2: ").contains(what);
            assertThat(p.cure()).isNotBlank();
        });
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        List<Problem> problems = KnowledgeCheck.run(name -> name.equals("exonyms.tsv")
                ? KnowledgeSource.SHIPPED.open("no-such-file.tsv")
                : KnowledgeSource.SHIPPED.open(name));
        assertThat(problems).extracting(Problem::file).contains("exonyms.tsv");
    }
}
