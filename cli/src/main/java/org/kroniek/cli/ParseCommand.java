package org.kroniek.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.language.Sentence;
import org.kroniek.language.conllu.ConlluReader;
import org.kroniek.language.conllu.ConlluWriter;
import org.kroniek.language.draw.TreeDrawing;
import org.kroniek.model.Article;
import org.kroniek.model.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kroniek parse}: articles to sentences with trees and names. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Prints the sentences of articles with lemmas, Universal Dependencies trees and names.")
final class ParseCommand implements Callable<Integer> {
    /** How trees are printed. */
    enum Format {
        CONLLU,
        TEXT
    }

    private final Terminal terminal;

    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "conllu (the default; CoNLL-U, names in MISC) or text (drawn trees).")
    Format format = Format.CONLLU;

    @Option(
            names = "--gold-tokens",
            description = "The input is CoNLL-U: keep its sentences and tokens, parse them anew. Needs --language.")
    boolean goldTokens;

    ParseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return goldTokens ? parseTokens() : parseArticles();
    }

    private int parseArticles() throws IOException {
        return Batch.each(terminal, input, Kroniek::parse, parsed -> print(name(parsed.article()), parsed.sentences()));
    }

    private int parseTokens() throws IOException {
        String language = input.pipeline.language;
        if (language == null) {
            throw new UsageException("--gold-tokens needs --language: tokens do not tell it");
        }
        Failures failures = new Failures(terminal.err());
        try (Kroniek kroniek = input.pipeline.kroniek()) {
            for (String path : input.names) {
                try (Reader reader = open(path)) {
                    print(nameOf(path), kroniek.parser(language).parseTokens(ConlluReader.read(reader)));
                } catch (NoSuchFileException e) {
                    failures.report(new Failure("not-found", "does not exist", path));
                } catch (IOException e) {
                    failures.report(new Failure("not-conllu", "cannot be read: " + e.getMessage(), path));
                }
            }
        }
        return failures.exitCode();
    }

    private Reader open(String path) throws IOException {
        return path.equals("-")
                ? new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(path));
    }

    private static String name(Article article) {
        String uri = article.source().uri();
        return uri == null ? "stdin" : nameOf(uri);
    }

    /** The last part of a path or address, without white space: sentence ids may hold none. */
    private static String nameOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\s+", "-");
        return name.isEmpty() ? "article" : name;
    }

    private void print(String name, List<Sentence> sentences) {
        PrintStream out = terminal.out();
        for (Sentence sentence : sentences) {
            if (format == Format.CONLLU) {
                out.print(ConlluWriter.write(sentence, name + "-" + (sentence.index() + 1)));
            } else {
                out.println(TreeDrawing.draw(sentence));
            }
        }
    }
}
