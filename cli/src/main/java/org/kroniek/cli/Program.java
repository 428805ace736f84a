package org.kroniek.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a command: says how it is used. */
@Command(
        name = "kroniek",
        description =
                "Reads news about conflict and keeps the record: who did what to whom, where, when, who says so, how sure.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.Lines.class,
        subcommands = {
            ReadCommand.class,
            AddCommand.class,
            WatchCommand.class,
            DiffCommand.class,
            QueryCommand.class,
            IncidentsCommand.class,
            DisputesCommand.class,
            ActorCommand.class,
            PlaceCommand.class,
            TimelineCommand.class,
            LedgerCommand.class,
            ExplainCommand.class,
            ParseCommand.class,
            EntitiesCommand.class,
            TimesCommand.class,
            EvaluateCommand.class,
            ServeCommand.class,
            ExportCommand.class,
            UserCommand.class,
            DemoCommand.class,
            LexiconCommand.class,
            KnowledgeCommand.class,
            VersionCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        sortOptions = false,
        footer = {
            "  kroniek read article.txt               a table of the records",
            "  kroniek read --sentences article.txt   each with its sentence",
            "  kroniek read news/ > news.jsonl        a folder to JSON lines",
            "  kroniek explain article.txt            why each record came out so",
            "  kroniek watch feeds.opml               what feeds bring, into a ledger, as it comes",
            "  kroniek serve --ledger kroniek.db       pages and API of a ledger, for a browser",
            "  kroniek export --format geojson        a ledger in a format of the field",
            "",
            "Exit codes: 0 all well, 1 some input failed, 2 wrong usage."
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
final class Program implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? One of those below.");
    }
}
