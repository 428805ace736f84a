import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.kroniek.grounding.knowledge.GazetteerWriter;

/** Reads a GeoNames dump from standard input and writes the compact gazetteer to the file named. */
public final class BuildGazetteer {
    public static void main(String[] arguments) throws IOException {
        GazetteerWriter writer = new GazetteerWriter();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            in.lines().forEach(writer::add);
        }
        writer.write(new FileOutputStream(arguments[0]));
        System.err.println(writer.size() + " places");
    }
}
