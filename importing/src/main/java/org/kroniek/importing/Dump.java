package org.kroniek.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** The lines of a dump, unpacked as its name says: {@code .zip}, {@code .gz}, {@code .bz2}, or plain. */
final class Dump {
    private static final int BUFFER = 1 << 16;

    private Dump() {}

    /**
     * Opens a dump; the caller closes it.
     *
     * @throws ImportException when it is not there or holds no text
     * @throws IOException when it cannot be read
     */
    static BufferedReader open(Path file) throws IOException, ImportException {
        if (!Files.isRegularFile(file)) {
            throw new ImportException(file + ": there is no such file");
        }
        InputStream in = Files.newInputStream(file);
        try {
            return new BufferedReader(new InputStreamReader(unpacked(file, in), StandardCharsets.UTF_8), BUFFER);
        } catch (IOException | ImportException e) {
            in.close();
            throw e;
        }
    }

    private static InputStream unpacked(Path file, InputStream in) throws IOException, ImportException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return table(file, new ZipInputStream(in));
        }
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(in, BUFFER);
        }
        // Wikidata's dumps are many streams one after another.
        return name.endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
    }

    /** The first text in the archive that is no readme or list of language codes. */
    private static InputStream table(Path file, ZipInputStream zip) throws IOException, ImportException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".txt") && !name.contains("readme") && !name.contains("iso-languagecodes")) {
                return zip;
            }
        }
        throw new ImportException(file + ": holds no .txt; download it again");
    }
}
