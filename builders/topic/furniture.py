"""Words of web pages that no policy speaks of in a short line: what buttons, notices and link lists are made of."""

from __future__ import annotations

import re

WORDS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bcookies?\b|\bnewsletter\b|\bsubscri(?:be|ption)\b|\bjavascript\b|\bsite ?map\b",
        r"\bshare (?:this|on|via)\b|\bfollow us\b|\bfacebook\b|\btwitter\b|\bwhatsapp\b|\blinkedin\b|\bwechat\b|\bweibo\b",
        r"\b(?:read|see|view|load|show) (?:more|all|next)\b|\brelated (?:news|articles?|stories|posts|links|reading)\b"
        r"|\byou (?:may|might) also like\b|\btrending\b|\bmost (?:read|popular|viewed)\b|\bskip to\b|\bback to top\b",
        r"\blog ?in\b|\bsign (?:in|up)\b|\bprivacy policy\b|\bterms of (?:use|service)\b|\bcontact us\b|\baccept all\b",
        r"\bprint(?:er-friendly)?\b.*\b(?:page|version)\b|\bfont size\b|\btext size\b|\bdownload (?:pdf|here|the app)\b",
        r"打印|下载|收藏|全屏|字号|关闭窗口|返回(?:顶部|首页|直播)|刷新|纠错|扫一扫|二维码|客户端|点击(?:查看|进入|下载)",
        r"分享(?:到|至|给|[:：]|$)|微信公众号|朋友圈|新浪微博|官方微博|关注我们|订阅",
        r"相关(?:报道|新闻|阅读|链接|文章|推荐|稿件|文件)|延伸阅读|推荐阅读|热门|更多[>》]|上一篇|下一篇|猜你喜欢|网站地图",
        r"责任编辑|编辑[:：]|来源[:：]|作者[:：]|时间[:：]|浏览(?:次数|量)|登录|注册|首页",
    )
)
