//! `lotse run` and `lotse try`: the bot on Telegram, or against the stand-in.
//!
//! Invariant: both run the same bot; only the server it talks to differs.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use governor::{Quota, RateLimiter};
use secrecy::ExposeSecret;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{Mutex, OnceCell, watch};

use super::{content, servers};
use crate::bot::{self, Api, Clock, Context};
use crate::config::{ContentArgs, Data, Run, Try};
use crate::health::Telegram;
use crate::simulator::Simulator;
use crate::store::Store;

/// The stand-in has no limit: many people at once wait for the bot alone.
const TRY_PACE: std::num::NonZeroU32 = std::num::NonZeroU32::new(1000).expect("1000 is not zero");
/// How long a reply is tried again before it is given up.
const PATIENCE: Duration = Duration::from_secs(20);
/// The stand-in's bot. The stand-in knows no other token, and no other server knows this one.
const TRY_TOKEN: &str = "1234567890:the-stand-in-knows-no-other-token-1";
const TRY_NAME: &str = "lotse_try_bot";

/// Runs the bot on Telegram until it is told to stop.
pub async fn run(args: Run) -> Result<()> {
    let Some(token) = args.token.as_ref().filter(|token| !token.expose_secret().trim().is_empty()) else {
        bail!(
            "TELOXIDE_TOKEN is not set: put the bot's token from @BotFather there.\nTo see the bot without a token, run: lotse try"
        );
    };
    let api = Api::new(&args.telegram_api_url, token.expose_secret())?;
    let ctx = Arc::new(prepare(api, &args.content, &args.data, Clock::default()).await?);
    let stop = stop_signal()?;
    let servers = servers::start(&ctx, &args.operator, &stop).await?;
    tracing::info!("running");
    bot::run(ctx.clone(), stop).await;
    servers.stopped().await;
    ctx.store.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Runs the bot against the stand-in, with the chat page in the browser.
pub async fn try_out(args: Try) -> Result<()> {
    let simulator = Simulator::new(TRY_TOKEN, TRY_NAME);
    let listener = TcpListener::bind(args.listen)
        .await
        .with_context(|| format!("listening on {}; --listen chooses another address", args.listen))?;
    let address = listener.local_addr()?;
    let api = Api::new(&format!("http://{address}"), TRY_TOKEN)?;
    let ctx = prepare(api, &args.content, &args.data, Clock { today: args.date }).await?;
    let ctx = Arc::new(Context { pace: Mutex::new(RateLimiter::direct(Quota::per_second(TRY_PACE))), ..ctx });
    if let Some(locale) = args.preview.as_ref().filter(|locale| !ctx.l10n.has(locale)) {
        let known: Vec<&str> = ctx.l10n.locales().map(|locale| locale.tag.as_str()).collect();
        bail!("there is no locale `{locale}`; there are {}", known.join(", "));
    }
    let stop = stop_signal()?;
    let servers = servers::start(&ctx, &args.operator, &stop).await?;
    let router = simulator.router();
    let page = tokio::spawn(async move { axum::serve(listener, router).await });
    println!("Open {} in a browser. Ctrl+C ends.", page_address(address, args.preview.as_deref()));
    bot::run(ctx.clone(), stop).await;
    servers.stopped().await;
    page.abort();
    ctx.store.close().await;
    Ok(())
}

fn page_address(address: SocketAddr, preview: Option<&str>) -> String {
    preview.map_or_else(|| format!("http://{address}/"), |locale| format!("http://{address}/?lang={locale}"))
}

async fn prepare(api: Api, content_args: &ContentArgs, data: &Data, clock: Clock) -> Result<Context> {
    let (content, l10n) = content(content_args)?;
    let secret = data.secret()?;
    let store = Store::open(&data.database()?).await?;
    Ok(Context {
        api,
        content: Arc::new(content),
        l10n: Arc::new(l10n),
        store,
        secret,
        clock,
        pace: Mutex::new(RateLimiter::direct(bot::quota())),
        patience: PATIENCE,
        crowded: AtomicBool::new(false),
        name: OnceCell::new(),
        salts: Mutex::new(None),
        telegram: watch::Sender::new(Telegram::Starting),
    })
}

/// Waits for SIGTERM or Ctrl+C.
fn stop_signal() -> Result<watch::Receiver<bool>> {
    let (tell, stop) = watch::channel(false);
    let mut terminate = signal(SignalKind::terminate()).context("listening for SIGTERM")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("listening for Ctrl+C")?;
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        let _ = tell.send(true);
    });
    Ok(stop)
}
